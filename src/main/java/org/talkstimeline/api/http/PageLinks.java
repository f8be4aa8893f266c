package org.talkstimeline.api.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import org.springframework.data.domain.Page;
import org.springframework.web.util.UriUtils;
import org.talkstimeline.api.query.RawQuery;

/**
 * The links from one page of a collection to others, RFC 8288.
 */
final class PageLinks {

	private PageLinks() {
	}

	/**
	 * Writes the links.
	 * @param address the address of the page, whose other parameters are kept
	 * @param page the page
	 * @return the value of a Link header: first, prev, next, last, as far as there are
	 * such
	 */
	static String of(URI address, Page<?> page) {
		int last = Math.max(0, page.getTotalPages() - 1);
		List<String> links = new ArrayList<>();
		links.add(link(address, 0, "first"));
		if (page.getNumber() > 0) {
			links.add(link(address, Math.min(page.getNumber() - 1, last), "prev"));
		}
		if (page.getNumber() < last) {
			links.add(link(address, page.getNumber() + 1, "next"));
		}
		links.add(link(address, last, "last"));
		return String.join(", ", links);
	}

	private static String link(URI address, int number, String relation) {
		StringJoiner query = new StringJoiner("&");
		RawQuery.of(address.getRawQuery(), new ArrayList<>()).values().forEach((name, values) -> {
			if (!name.equals("page")) {
				values.forEach((value) -> query.add(encode(name) + "=" + encode(value)));
			}
		});
		query.add("page=" + number);
		String start = address.getScheme() + "://" + address.getRawAuthority() + address.getRawPath();
		return "<%s?%s>; rel=\"%s\"".formatted(start, query, relation);
	}

	private static String encode(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
