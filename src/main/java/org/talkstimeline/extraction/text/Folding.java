package org.talkstimeline.extraction.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which words are compared.
 */
public final class Folding {

	private static final String FROM = "ıłøđßæœþð’‘ʼ‐–";

	private static final String[] TO = { "i", "l", "o", "d", "ss", "ae", "oe", "th", "d", "'", "'", "'", "-", "-" };

	private Folding() {
	}

	/**
	 * Folds case, diacritics and typographic marks.
	 * @param text any text
	 * @return its folded form
	 */
	public static String fold(String text) {
		// this letter alone grows in lower case, at which Java 17 copies all that came
		// before
		String lower = text.replace('İ', 'I').toLowerCase(Locale.ROOT);
		boolean plain = true;
		for (int i = 0; i < lower.length() && plain; i++) {
			plain = lower.charAt(i) < 128;
		}
		if (plain) {
			return lower;
		}
		StringBuilder folded = new StringBuilder(lower.length());
		String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFKD);
		for (int i = 0; i < decomposed.length(); i++) {
			char c = decomposed.charAt(i);
			int special = (c < 128) ? -1 : FROM.indexOf(c);
			if (special >= 0) {
				folded.append(TO[special]);
			}
			else if (Character.getType(c) != Character.NON_SPACING_MARK) {
				folded.append(c);
			}
		}
		return folded.toString();
	}

	/**
	 * Makes a readable key of a name.
	 * @param name a name
	 * @return its letters and digits in folded form, with hyphens between words
	 */
	public static String slug(String name) {
		String folded = fold(name);
		StringBuilder slug = new StringBuilder(folded.length());
		for (int i = 0; i < folded.length(); i++) {
			char c = folded.charAt(i);
			if (Character.isLetterOrDigit(c)) {
				slug.append(c);
			}
			else if (c != '\'' && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
				slug.append('-');
			}
		}
		int length = slug.length();
		return (length > 0 && slug.charAt(length - 1) == '-') ? slug.substring(0, length - 1) : slug.toString();
	}

}
