package org.talkstimeline.extraction.text;

/**
 * A word, a number or a mark.
 *
 * @param index its number in the document, from 0
 * @param start the offset of its first UTF-16 code unit in the text
 * @param end the offset after its last one
 * @param form what is known of it by its letters
 */
public record Token(int index, int start, int end, WordForm form) {

	/**
	 * Makes a token that stands in no text.
	 * @param norm its characters, folded
	 * @return a token without a place
	 */
	public static Token of(String norm) {
		return new Token(-1, 0, 0, WordForm.of(norm, norm.intern(), 0));
	}

	/**
	 * Gives its characters.
	 * @return the characters as they stand in the text
	 */
	public String text() {
		return this.form.text();
	}

	/**
	 * Gives its normal form.
	 * @return its characters in lower case, without diacritics and with plain apostrophes
	 */
	public String norm() {
		return this.form.norm();
	}

	/**
	 * Gives the classes of the word.
	 * @return a bit each
	 */
	public int classes() {
		return this.form.classes();
	}

	/**
	 * Tells whether it begins with a capital letter, after an Arabic article if it has
	 * one.
	 * @return whether it is capitalised
	 */
	public boolean capitalised() {
		return this.form.capitalised();
	}

	/**
	 * Tells whether it is a word rather than a number or a mark.
	 * @return whether it begins with a letter
	 */
	public boolean word() {
		return this.form.word();
	}

	/**
	 * Tells whether it begins with a digit.
	 * @return whether it is a number
	 */
	public boolean number() {
		return this.form.number();
	}

	/**
	 * Tells whether it is written in capitals throughout.
	 * @return whether it has two letters or more and none is small
	 */
	public boolean upper() {
		return this.form.upper();
	}

	/**
	 * Tells whether it is one of some words. Asked more often than anything else, so it
	 * compares strings by identity: normal forms are interned, and so are constants.
	 * @param norms normal forms, each a compile-time constant
	 * @return whether one of them is this token's
	 */
	public boolean is(String... norms) {
		String norm = this.form.norm();
		for (String each : norms) {
			if (each == norm) {
				return true;
			}
		}
		return false;
	}

}
