package org.talkstimeline.extraction.text;

/**
 * What is known of a word, a number or a mark by its letters alone, worked out once for
 * however many places it stands at.
 *
 * @param text its characters
 * @param norm the same, lower-case, without diacritics and with plain apostrophes;
 * {@linkplain String#intern() interned} where it is short enough to be a word
 * @param classes the classes of the word, a bit each
 * @param capitalised whether it begins with a capital letter, after an Arabic article if
 * it has one
 * @param word whether it begins with a letter
 * @param number whether it begins with a digit
 * @param upper whether it has two letters or more and none is small
 * @param cardinal the number it stands for, or -1
 * @param ordinal the ordinal it stands for, or -1
 */
record WordForm(String text, String norm, int classes, boolean capitalised, boolean word, boolean number, boolean upper,
		int cardinal, int ordinal) {

	static WordForm of(String text, String norm, int classes) {
		char first = text.charAt(0);
		boolean word = Character.isLetter(first);
		return new WordForm(text, norm, classes, capitalised(text), word, Character.isDigit(first),
				text.length() > 1 && word && text.chars().noneMatch(Character::isLowerCase), Numerals.cardinal(norm),
				norm.isEmpty() ? -1 : Numerals.ordinal(norm));
	}

	private static boolean capitalised(String text) {
		if (Character.isUpperCase(text.charAt(0))) {
			return true;
		}
		int hyphen = text.indexOf('-');
		return hyphen > 0 && hyphen < 4 && hyphen + 1 < text.length() && Character.isUpperCase(text.charAt(hyphen + 1));
	}

}
