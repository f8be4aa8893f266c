package org.talkstimeline.extraction.text;

import java.text.Normalizer;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The form in which words are compared.
 */
public final class Folding {

	private static final String FROM = "ıłøđßæœþð’‘ʼ‐–";

	private static final String[] TO = { "i", "l", "o", "d", "ss", "ae", "oe", "th", "d", "'", "'", "'", "-", "-" };

	/** The letters that remain of U+00E0 to U+017F without their marks. */
	private static final String LATIN = "aaaaaa?ceeeeiiii?nooooo??uuuuy?y"
			+ "aaaaaaccccccccdd??eeeeeeeeeegggggggghh??iiiiiiiii???jjkk?llllll?"
			+ "???nnnnnn???oooooo??rrrrrrsssssssstttt??uuuuuuuuuuuuwwyyyzzzzzzs";

	private static final char FIRST_LATIN = '\u00e0';

	/** The same for U+1EA0 to U+1EF9. */
	private static final String VIETNAMESE = "a".repeat(24) + "e".repeat(16) + "i".repeat(4) + "o".repeat(24)
			+ "u".repeat(14) + "y".repeat(8);

	private static final char FIRST_VIETNAMESE = '\u1ea0';

	/** Characters that stay as they are. */
	private static final String KEPT = "—“”«»•əʻ";

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
		String latin = latin(lower);
		return (latin != null) ? latin : decomposed(Normalizer.normalize(lower, Normalizer.Form.NFKD));
	}

	/** Does without the tables of Unicode, which take long to load, where it can. */
	private static @Nullable String latin(String lower) {
		StringBuilder folded = new StringBuilder(lower.length());
		for (int i = 0; i < lower.length(); i++) {
			char c = lower.charAt(i);
			int special = (c < 128) ? -1 : FROM.indexOf(c);
			if (special >= 0) {
				folded.append(TO[special]);
				continue;
			}
			char plain = (c < 128 || KEPT.indexOf(c) >= 0) ? c : (c >= FIRST_VIETNAMESE)
					? letter(VIETNAMESE, c - FIRST_VIETNAMESE) : letter(LATIN, c - FIRST_LATIN);
			if (plain == '?' && c != '?') {
				return null;
			}
			folded.append(plain);
		}
		return folded.toString();
	}

	private static char letter(String letters, int at) {
		return (at >= 0 && at < letters.length()) ? letters.charAt(at) : '?';
	}

	private static String decomposed(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
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
