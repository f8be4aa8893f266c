package org.talkstimeline.extraction.text;

/**
 * A word, a number or a mark.
 *
 * @param index its number in the document, from 0
 * @param start the offset of its first UTF-16 code unit in the text
 * @param end the offset after its last one
 * @param text its characters
 * @param norm the same, lower-case, without diacritics and with plain apostrophes
 * @param classes the classes of the word, a bit each
 */
public record Token(int index, int start, int end, String text, String norm, int classes) {

	/**
	 * Tells whether it begins with a capital letter, after an Arabic article if it has
	 * one.
	 * @return whether it is capitalised
	 */
	public boolean capitalised() {
		if (Character.isUpperCase(this.text.charAt(0))) {
			return true;
		}
		int hyphen = this.text.indexOf('-');
		return hyphen > 0 && hyphen < 4 && hyphen + 1 < this.text.length()
				&& Character.isUpperCase(this.text.charAt(hyphen + 1));
	}

	/**
	 * Tells whether it is a word rather than a number or a mark.
	 * @return whether it begins with a letter
	 */
	public boolean word() {
		return Character.isLetter(this.text.charAt(0));
	}

	/**
	 * Tells whether it begins with a digit.
	 * @return whether it is a number
	 */
	public boolean number() {
		return Character.isDigit(this.text.charAt(0));
	}

	/**
	 * Tells whether it is written in capitals throughout.
	 * @return whether it has two letters or more and none is small
	 */
	public boolean upper() {
		return this.text.length() > 1 && word() && this.text.chars().noneMatch(Character::isLowerCase);
	}

	/**
	 * Tells whether it is one of some words.
	 * @param norms normal forms
	 * @return whether one of them is this token's
	 */
	public boolean is(String... norms) {
		for (String each : norms) {
			if (each.equals(this.norm)) {
				return true;
			}
		}
		return false;
	}

}
