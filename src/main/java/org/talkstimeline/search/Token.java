package org.talkstimeline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.talkstimeline.spelling.Folding;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * A word where it stands in a text.
 *
 * @param start the offset of its first UTF-16 code unit
 * @param end the offset after its last one
 * @param word its folded form
 * @param stem what is left of that without English endings
 */
record Token(int start, int end, String word, String stem) {

	/** So many words of a name may be written as one. */
	static final int MOST_JOINED = 3;

	/** No engine takes terms of any length, and no word is longer. */
	private static final int LONGEST = 64;

	/**
	 * A number with its thousands set apart is one word, as is a name with an apostrophe.
	 */
	private static final Pattern WORD = Pattern
		.compile("\\p{Nd}{1,3}(?:,\\p{Nd}{3})+(?!\\p{Nd})|[\\p{L}\\p{M}\\p{Nd}]+(?:['’ʼ][\\p{L}\\p{M}]+)*+");

	private static final Pattern POSSESSIVE = Pattern.compile("['’ʼ][sS]$");

	/**
	 * Takes a text apart.
	 * @param text any text
	 * @return its words in order
	 */
	static List<Token> of(String text) {
		List<Token> tokens = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			String written = POSSESSIVE.matcher(matcher.group()).replaceFirst("").replace(",", "");
			String word = cut(folded(written));
			tokens.add(new Token(matcher.start(), matcher.end(), word, stem(word)));
		}
		return tokens;
	}

	/**
	 * Takes the English endings off a word.
	 * @param word the word, folded
	 * @return its stem
	 */
	static String stem(String word) {
		EnglishStemmer stemmer = new EnglishStemmer();
		stemmer.setCurrent(word);
		stemmer.stem();
		return stemmer.getCurrent();
	}

	/** Words in scripts that folding does not know stay as they are. */
	private static String folded(String written) {
		String folded = Folding.fold(written).replace(" ", "");
		return folded.isEmpty() ? written.toLowerCase(Locale.ROOT) : folded;
	}

	private static String cut(String word) {
		return (word.length() <= LONGEST) ? word : word.substring(0, LONGEST);
	}

}
