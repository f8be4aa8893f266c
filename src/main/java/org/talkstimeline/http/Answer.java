package org.talkstimeline.http;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.talkstimeline.query.Format;
import org.talkstimeline.query.Listing;
import org.talkstimeline.timeline.Found;

/**
 * An answer: a JSON text, or one that is streamed.
 *
 * @param body the JSON text in UTF-8; empty where it is streamed
 * @param page the page that it holds; null for a single item
 * @param stream makes the stream for the record that its items are written from; null
 * where it is not streamed
 */
public record Answer(byte[] body, @Nullable Page<String> page, @Nullable Function<Class<?>, Streamed> stream) {

	private static final byte[] NOTHING = {};

	/**
	 * Answers with one item.
	 * @param json the item's JSON text
	 * @return the answer
	 */
	public static Answer item(String json) {
		return new Answer(json.getBytes(StandardCharsets.UTF_8), null, null);
	}

	/**
	 * Answers with a collection, a page of it or all, as it is asked for.
	 * @param found the items
	 * @param listing how they are asked for
	 * @return the answer
	 */
	public static Answer of(Found found, Listing listing) {
		if (listing.chosen() == Format.JSON) {
			return page(found.page(listing.page()));
		}
		WholeCollection whole = new WholeCollection(found, listing.page().getSort());
		return new Answer(NOTHING, null, (item) -> whole.as(listing.chosen(), item));
	}

	/**
	 * Answers with a collection that belongs to something.
	 * @param found the items
	 * @param listing how they are asked for
	 * @param absent called where there are none; throws where what they belong to does
	 * not exist
	 * @return the answer
	 */
	public static Answer of(Found found, Listing listing, Runnable absent) {
		Answer answer = of(found, listing);
		Page<String> some = (answer.page() != null) ? answer.page() : found.page(PageRequest.of(0, 1));
		if (some.getTotalElements() == 0) {
			absent.run();
		}
		return answer;
	}

	/**
	 * Answers with something that is written bit by bit.
	 * @param streamed what is written
	 * @return the answer
	 */
	public static Answer streamed(Streamed streamed) {
		return new Answer(NOTHING, null, (item) -> streamed);
	}

	Answer withBody(byte[] other) {
		return new Answer(other, this.page, this.stream);
	}

	/**
	 * Answers with a page of a collection. The items are copied as they are: reading them
	 * only to write them again would be the dearest part of an answer.
	 */
	private static Answer page(Page<String> page) {
		String json = """
				{"content":[%s],"page":{"size":%d,"number":%d,"totalElements":%d,"totalPages":%d}}""".formatted(
				String.join(",", page.getContent()), page.getSize(), page.getNumber(), page.getTotalElements(),
				page.getTotalPages());
		return new Answer(json.getBytes(StandardCharsets.UTF_8), page, null);
	}

}
