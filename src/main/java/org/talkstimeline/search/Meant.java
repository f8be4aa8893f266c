package org.talkstimeline.search;

import java.util.List;
import java.util.Set;

/**
 * A word of a question with all that it can mean.
 *
 * @param word the word as it was typed, folded
 * @param stem what is left of it without English endings
 * @param others other spellings of it, and words that it is the beginning of where it may
 * go on; where nothing has any of them, what it can be mistyped for
 */
record Meant(String word, String stem, Set<String> others) {

	Meant {
		others = Set.copyOf(others);
	}

	static Meant exactly(String word) {
		return new Meant(word, Token.stem(word), Set.of());
	}

	Meant or(Set<String> words) {
		return new Meant(this.word, this.stem, words);
	}

	/**
	 * Looks for it at a place in a text.
	 * @param tokens the words of the text
	 * @param at the place
	 * @return the place after it: further than the next where the text has in several
	 * words what was typed as one; the place itself where it is not there
	 */
	int endAt(List<Token> tokens, int at) {
		Token token = tokens.get(at);
		if (token.word().equals(this.word) || token.stem().equals(this.stem) || this.others.contains(token.word())) {
			return at + 1;
		}
		StringBuilder joined = new StringBuilder(token.word());
		for (int next = at + 1; next < Math.min(at + Token.MOST_JOINED, tokens.size()); next++) {
			joined.append(tokens.get(next).word());
			if (this.word.contentEquals(joined) || this.others.contains(joined.toString())) {
				return next + 1;
			}
		}
		return at;
	}

}
