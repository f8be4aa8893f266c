package org.talkstimeline.extraction.text;

import java.util.BitSet;
import java.util.List;

/**
 * An article cut up.
 *
 * @param text the text as it was published
 * @param tokens its tokens
 * @param blocks its blocks
 * @param sentences its sentences
 * @param quoted the tokens that stand inside quotation marks
 * @param dateline the tokens that name where and when the article was written
 * @param title the tokens of the headline, which are no part of the text
 */
public record Document(String text, List<Token> tokens, List<Block> blocks, List<Sentence> sentences, BitSet quoted,
		BitSet dateline, List<Token> title) {

	private static final Token BLANK = Token.of(" ");

	/**
	 * Gives a token.
	 * @param index any number
	 * @return the token of that number, or a blank one outside the document
	 */
	public Token token(int index) {
		return (index >= 0 && index < this.tokens.size()) ? this.tokens.get(index) : BLANK;
	}

	/**
	 * Gives the words of a run of tokens.
	 * @param from the first token
	 * @param to the token after the last one
	 * @return the text they cover
	 */
	public String words(int from, int to) {
		return this.text.substring(this.tokens.get(from).start(), this.tokens.get(to - 1).end());
	}

	/**
	 * Tells whether a line ends before a token.
	 * @param index any number
	 * @return whether the token opens a line
	 */
	public boolean opensLine(int index) {
		for (int i = token(index - 1).end(); i < token(index).start(); i++) {
			if (this.text.charAt(i) == '\n') {
				return true;
			}
		}
		return index <= 0;
	}

}
