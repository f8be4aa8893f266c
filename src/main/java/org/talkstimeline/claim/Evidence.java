package org.talkstimeline.claim;

import org.talkstimeline.extraction.Quote;

/**
 * The words behind a claim, after the text position and text quote selectors of the W3C
 * Web Annotation Data Model.
 *
 * @param article the slug of the article
 * @param sentence the number of the sentence, from 0
 * @param start the offset of the first UTF-16 code unit in the article's text
 * @param end the offset after the last one
 * @param exact the text between the two
 * @param prefix up to 32 characters before it
 * @param suffix up to 32 characters after it
 */
public record Evidence(String article, int sentence, int start, int end, String exact, String prefix, String suffix) {

	private static final int CONTEXT = 32;

	static Evidence of(String article, String text, Quote quote) {
		int before = boundary(text, Math.max(0, quote.start() - CONTEXT));
		int after = boundary(text, Math.min(text.length(), quote.end() + CONTEXT));
		return new Evidence(article, quote.sentence(), quote.start(), quote.end(),
				text.substring(quote.start(), quote.end()), text.substring(before, quote.start()),
				text.substring(quote.end(), after));
	}

	/** Half of a surrogate pair cannot be stored, so a cut never falls inside one. */
	private static int boundary(String text, int index) {
		boolean inside = index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index))
				&& Character.isHighSurrogate(text.charAt(index - 1));
		return inside ? index + 1 : index;
	}

}
