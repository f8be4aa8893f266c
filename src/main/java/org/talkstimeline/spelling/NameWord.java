package org.talkstimeline.spelling;

import org.jspecify.annotations.Nullable;

/**
 * A word of a name with what tells whether another one is the same word, spelt otherwise.
 */
public final class NameWord {

	private static final int SHORT = 3;

	private final String word;

	private final Surname surname;

	private final @Nullable Integer given;

	private NameWord(String word) {
		this.word = word;
		this.surname = Surname.of(word, word);
		this.given = GivenNames.classOf(word);
	}

	/**
	 * Takes a word.
	 * @param word the word, folded
	 * @return the word, ready to be compared
	 */
	public static NameWord of(String word) {
		return new NameWord(word);
	}

	/**
	 * Tells whether two words are spellings of one: romanised otherwise, another form of
	 * one given name, or of the same sound. Errors of typing are none.
	 * @param other the other word
	 * @return whether they are, equal words too
	 */
	public boolean spells(NameWord other) {
		if (this.word.equals(other.word)) {
			return true;
		}
		if (this.given != null && this.given.equals(other.given)) {
			return true;
		}
		return Math.min(this.word.length(), other.word.length()) > SHORT
				&& (this.surname.romanised().equals(other.surname.romanised())
						|| this.surname.compare(other.surname).compareTo(Surname.Nearness.ALIKE) >= 0);
	}

}
