package org.talkstimeline.extraction.lexicon;

import java.util.HashMap;
import java.util.Map;

import org.talkstimeline.extraction.text.Token;

/**
 * Tells the classes of a word. Immutable, and so safe for use by many threads.
 */
public final class Words {

	private static final Words SHARED = new Words();

	private final Map<String, Integer> classes = new HashMap<>();

	private Words() {
		for (String[] row : Resource.rows("words.tsv")) {
			int bit = 1 << WordClass.valueOf(row[0]).ordinal();
			for (String word : row[1].split(" ")) {
				this.classes.merge(word, bit, (a, b) -> a | b);
			}
		}
	}

	/**
	 * Tells whether a token belongs to a class.
	 * @param token a token
	 * @param wordClass a class
	 * @return whether the class lists it
	 */
	public static boolean is(Token token, WordClass wordClass) {
		return (token.classes() & 1 << wordClass.ordinal()) != 0;
	}

	/**
	 * Gives the classes of a word.
	 * @param norm a folded word
	 * @return a bit for each class that lists it
	 */
	public static int classes(String norm) {
		Integer mask = SHARED.classes.get(norm);
		return (mask != null) ? mask : 0;
	}

	/**
	 * Tells whether a word belongs to a class.
	 * @param norm a folded word
	 * @param wordClass a class
	 * @return whether the class lists it
	 */
	public static boolean is(String norm, WordClass wordClass) {
		Integer mask = SHARED.classes.get(norm);
		return mask != null && (mask & 1 << wordClass.ordinal()) != 0;
	}

	/**
	 * Tells whether a word is listed at all.
	 * @param token a token
	 * @return whether some class lists it
	 */
	public static boolean known(Token token) {
		return token.classes() != 0;
	}

}
