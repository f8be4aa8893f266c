package org.talkstimeline.web;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.timeline.Answers;

/**
 * An article as a page cites it.
 *
 * @param slug its slug
 * @param title its headline
 * @param publisher the outlet; in words where it is not known
 * @param published the day of publication, ISO 8601
 * @param url where it stands; null where nothing that a browser may safely follow is
 * known
 * @param language its language, BCP 47
 */
record Citation(String slug, String title, String publisher, String published, @Nullable String url, String language) {

	static Citation of(Answers.OfArticle article) {
		return new Citation(article.slug(), article.title(),
				(article.publisher() != null) ? article.publisher() : "publisher not named",
				article.published().toString(), outward(article.url()),
				(article.language() != null) ? article.language() : "und");
	}

	/** An article may name any address, also one that is a program. */
	private static @Nullable String outward(@Nullable String url) {
		String scheme = (url != null) ? url.toLowerCase(Locale.ROOT) : "";
		return (scheme.startsWith("https://") || scheme.startsWith("http://")) ? url : null;
	}

}
