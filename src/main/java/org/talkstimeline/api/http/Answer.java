package org.talkstimeline.api.http;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

/**
 * An answer in JSON.
 *
 * @param body the JSON text in UTF-8
 * @param page the page that it holds; null for a single item
 */
public record Answer(byte[] body, @Nullable Page<String> page) {

	/**
	 * Answers with one item.
	 * @param json the item's JSON text
	 * @return the answer
	 */
	public static Answer item(String json) {
		return new Answer(json.getBytes(StandardCharsets.UTF_8), null);
	}

	/**
	 * Answers with a page of a collection. The items are copied as they are: reading them
	 * only to write them again would be the dearest part of an answer.
	 * @param page the items' JSON texts
	 * @return the answer
	 */
	public static Answer page(Page<String> page) {
		String json = """
				{"content":[%s],"page":{"size":%d,"number":%d,"totalElements":%d,"totalPages":%d}}""".formatted(
				String.join(",", page.getContent()), page.getSize(), page.getNumber(), page.getTotalElements(),
				page.getTotalPages());
		return new Answer(json.getBytes(StandardCharsets.UTF_8), page);
	}

}
