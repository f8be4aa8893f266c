package org.talkstimeline.article;

import java.time.LocalDate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.spelling.Folding;

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

	/** The most characters that a headline may have. */
	public static final int TITLE_LENGTH = 500;

	/** The most characters that a text may have. */
	public static final int TEXT_LENGTH = 1_000_000;

	/** The most characters that the name of an outlet may have. */
	public static final int PUBLISHER_LENGTH = 200;

	/** The most characters that an address may have. */
	public static final int URL_LENGTH = 2000;

	/** What is wrong where something is no address. */
	public static final String NO_ADDRESS = "does not begin with https:// or http:// and a host, or holds a space";

	/** The most characters that the name of a language may have. */
	public static final int LANGUAGE_LENGTH = 35;

	private static final int SLUG_LENGTH = 40;

	/**
	 * Characters of all scripts may stand in an address, but nothing that would end it in
	 * a page or a feed.
	 */
	private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\\p{Cntrl}/?#<>\"]+[^\\s\\p{Cntrl}<>\"]*");

	/**
	 * Identifies the content: two drafts with the same hash are the same article.
	 * @return SHA-256 of all that was given, in hexadecimal
	 */
	public String hash() {
		return Sha256.of(title, publisher, published.toString(), url, language, source, text);
	}

	/**
	 * Checks what the store can hold.
	 * @return this article
	 * @throws RefusedArticle where a value is too long or cannot be stored, saying what
	 * would be right
	 */
	public ArticleDraft checked() {
		check("title", title, TITLE_LENGTH);
		check("publisher", publisher, PUBLISHER_LENGTH);
		check("url", url, URL_LENGTH);
		check("language", language, LANGUAGE_LENGTH);
		check("source", source, 2000);
		check("text", text, TEXT_LENGTH);
		if (published.getYear() < 1000 || published.getYear() > 9998) {
			throw new RefusedArticle("its publication date " + published + " is outside the years 1000 to 9998");
		}
		if (url != null && !isAddress(url)) {
			throw new RefusedArticle("its url '" + url + "' " + NO_ADDRESS);
		}
		return this;
	}

	/**
	 * Tells whether something can be where an article stands.
	 * @param url what is given for its address
	 * @return whether it is an address of the web, with a host and without a space
	 */
	public static boolean isAddress(String url) {
		return ADDRESS.matcher(url).matches();
	}

	private static void check(String name, @Nullable String value, int length) {
		if (value == null) {
			return;
		}
		if (value.length() > length) {
			throw new RefusedArticle("its " + name + " is longer than " + length + " characters");
		}
		if (value.indexOf('\0') >= 0) {
			throw new RefusedArticle("its " + name + " holds the character NUL, which is no text");
		}
	}

	/**
	 * Names the article for addresses.
	 * @return day, outlet and headline, folded
	 */
	public String slug() {
		String words = Folding.slug(((publisher != null) ? publisher + " " : "") + title);
		String cut = (words.length() <= SLUG_LENGTH) ? words
				: words.substring(0, Math.max(words.lastIndexOf('-', SLUG_LENGTH), SLUG_LENGTH / 2));
		return cut.isEmpty() ? published.toString() : published + "-" + cut;
	}

}
