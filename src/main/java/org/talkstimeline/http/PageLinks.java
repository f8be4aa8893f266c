package org.talkstimeline.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.data.domain.Page;
import org.springframework.web.util.UriUtils;
import org.talkstimeline.query.RawQuery;

/**
 * The links from one page of a collection to others, RFC 8288.
 */
final class PageLinks {

	private PageLinks() {
	}

	/**
	 * Writes the links.
	 * @param asked the request for the page, whose other parameters are kept
	 * @param page the page
	 * @return the value of a Link header: first, prev, next, last, as far as there are
	 * such
	 */
	static String of(HttpServletRequest asked, Page<?> page) {
		int last = Math.max(0, page.getTotalPages() - 1);
		List<String> links = new ArrayList<>();
		links.add(link(asked, 0, "first"));
		if (page.getNumber() > 0) {
			links.add(link(asked, Math.min(page.getNumber() - 1, last), "prev"));
		}
		if (page.getNumber() < last) {
			links.add(link(asked, page.getNumber() + 1, "next"));
		}
		links.add(link(asked, last, "last"));
		return String.join(", ", links);
	}

	private static String link(HttpServletRequest asked, int number, String relation) {
		StringJoiner query = new StringJoiner("&");
		RawQuery.of(asked.getQueryString(), new ArrayList<>()).values().forEach((name, values) -> {
			if (!name.equals("page")) {
				values.forEach((value) -> query.add(encode(name) + "=" + encode(value)));
			}
		});
		query.add("page=" + number);
		return "<%s?%s>; rel=\"%s\"".formatted(asked.getRequestURL(), query, relation);
	}

	private static String encode(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
