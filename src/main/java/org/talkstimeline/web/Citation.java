package org.talkstimeline.web;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.timeline.Answers;

/**
 * An article as a page cites it.
 *
 * @param slug its slug
 * @param title its headline
 * @param publisher the outlet; in words where it is not known
 * @param published the day of publication, ISO 8601
 * @param url where it stands, an address of the web; null where it is not known
 * @param language its language, BCP 47
 */
record Citation(String slug, String title, String publisher, String published, @Nullable String url, String language) {

	static Citation of(Answers.OfArticle article) {
		return new Citation(article.slug(), article.title(),
				(article.publisher() != null) ? article.publisher() : "publisher not named",
				article.published().toString(), article.url(),
				(article.language() != null) ? article.language() : "und");
	}

}
