package org.talkstimeline.spelling;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Brings spellings of Latin script to one form: without case, diacritics and punctuation.
 */
public final class Folding {

	/** Letters that Unicode does not take apart into a base letter and a mark. */
	private static final Map<Character, String> LETTERS = Map.ofEntries(Map.entry('ı', "i"), Map.entry('ł', "l"),
			Map.entry('ø', "o"), Map.entry('đ', "d"), Map.entry('ð', "d"), Map.entry('þ', "th"), Map.entry('ß', "ss"),
			Map.entry('æ', "ae"), Map.entry('œ', "oe"), Map.entry('ə', "a"), Map.entry('ħ', "h"), Map.entry('ŧ', "t"));

	/** Marks that join the letters on both sides rather than part words. */
	private static final String JOINING = "'’‘ʼʻ`´";

	private Folding() {
	}

	/**
	 * Folds a spelling.
	 * @param spelling any text
	 * @return its letters and digits in lower case, words parted by single spaces
	 */
	public static String key(String spelling) {
		return fold(spelling, ' ');
	}

	/**
	 * Makes a spelling fit for addresses.
	 * @param spelling any text
	 * @return its letters and digits in lower case, words parted by hyphens
	 */
	public static String slug(String spelling) {
		return fold(spelling, '-');
	}

	private static String fold(String spelling, char gap) {
		String parts = Normalizer.normalize(spelling, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		StringBuilder folded = new StringBuilder(parts.length());
		boolean parted = false;
		for (int index = 0; index < parts.length(); index++) {
			char letter = parts.charAt(index);
			if (Character.getType(letter) == Character.NON_SPACING_MARK || JOINING.indexOf(letter) >= 0) {
				continue;
			}
			if (!Character.isLetterOrDigit(letter) && !Character.isSurrogate(letter)) {
				parted = !folded.isEmpty();
				continue;
			}
			if (parted) {
				folded.append(gap);
				parted = false;
			}
			String plain = LETTERS.get(letter);
			if (plain != null) {
				folded.append(plain);
			}
			else {
				folded.append(letter);
			}
		}
		return folded.toString();
	}

}
