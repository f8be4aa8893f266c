package org.talkstimeline.search;

import java.util.List;

/**
 * What somebody looks for: all of some words, in any order. Signs between them mean
 * nothing.
 *
 * @param words the words, folded, each once
 */
public record Question(List<String> words) {

	/** More than that is no question but a text. */
	public static final int MOST_WORDS = 16;

	/**
	 * Copies the list.
	 */
	public Question {
		words = List.copyOf(words);
	}

	/**
	 * Reads a question.
	 * @param text the words, in any script
	 * @return the question; it has no words where the text has none
	 */
	public static Question of(String text) {
		return new Question(Token.of(text).stream().map(Token::word).distinct().toList());
	}

}
