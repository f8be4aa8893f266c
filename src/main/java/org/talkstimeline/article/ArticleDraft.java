package org.talkstimeline.article;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An article as it comes in, from a file or over HTTP.
 *
 * @param title the headline
 * @param publisher the outlet, where known
 * @param published the day of publication
 * @param url where it stands, where known
 * @param language its language, BCP 47, where known
 * @param source what the text was made from, in words, where that is said
 * @param text the body
 */
public record ArticleDraft(String title, @Nullable String publisher, LocalDate published, @Nullable String url,
		@Nullable String language, @Nullable String source, String text) {

	/**
	 * Identifies the content: two drafts with the same hash are the same article.
	 * @return SHA-256 of all that was given, in hexadecimal
	 */
	public String hash() {
		return Sha256.of(title, publisher, published.toString(), url, language, source, text);
	}

}
