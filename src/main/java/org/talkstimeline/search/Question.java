package org.talkstimeline.search;

import java.util.List;

/**
 * What somebody looks for: all of some words, in any order. Signs between them mean
 * nothing.
 *
 * @param words the words, folded, each once
 * @param open whether the last word is but a beginning, which whoever types it says with
 * an asterisk after it
 */
public record Question(List<String> words, boolean open) {

	/** More than that is no question but a text. */
	public static final int MOST_WORDS = 16;

	/**
	 * Copies the list.
	 */
	public Question {
		words = List.copyOf(words);
	}

	/**
	 * Tells whether a word may go on.
	 * @param word one of the words
	 * @return whether it is but a beginning
	 */
	boolean goesOn(String word) {
		return this.open && word.equals(this.words.get(this.words.size() - 1));
	}

	/**
	 * Tells whether any word has more than one letter, without which an initial says
	 * nothing.
	 * @return whether there is such a word
	 */
	boolean hasFullWord() {
		return this.words.stream().anyMatch((word) -> word.length() > 1);
	}

	/**
	 * Reads a question.
	 * @param text the words, in any script
	 * @return the question; it has no words where the text has none
	 */
	public static Question of(String text) {
		return new Question(Token.of(text).stream().map(Token::word).distinct().toList(),
				text.stripTrailing().endsWith("*"));
	}

}
