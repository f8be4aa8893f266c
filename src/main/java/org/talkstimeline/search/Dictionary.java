package org.talkstimeline.search;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.talkstimeline.spelling.NameQuery;
import org.talkstimeline.spelling.NameWord;

/**
 * Every word that was ever held. One that is held no longer stays, as it finds nothing.
 * What a word can be mistyped for is looked up here rather than by the engine, which
 * would stop at some number of words without saying so, and choose them by what is known
 * later than the day asked for.
 */
class Dictionary {

	/** Two words that are two edits apart differ in at most that many kinds of letter. */
	private static final int MOST_DIFFERENCES = 4;

	private final Map<String, Integer> words = new ConcurrentHashMap<>();

	private final Map<String, NameWord> names = new ConcurrentHashMap<>();

	/**
	 * Takes words in.
	 * @param held words, folded
	 * @param called those of them that are parts of names
	 */
	void add(Collection<String> held, Collection<String> called) {
		held.forEach((word) -> this.words.computeIfAbsent(word, Dictionary::letters));
		called.forEach((name) -> this.names.computeIfAbsent(name, NameWord::of));
	}

	/**
	 * Finds other spellings of a name.
	 * @param word the word, folded
	 * @param initials whether a single letter stands for every name that begins with it
	 * @return words of names that are the same word spelt otherwise
	 */
	Set<String> spellings(String word, boolean initials) {
		boolean initial = initials && word.length() == 1 && Character.isLetter(word.charAt(0));
		NameWord name = NameWord.of(word);
		Set<String> found = new TreeSet<>();
		this.names.forEach((spelling, other) -> {
			if (initial ? spelling.startsWith(word) : name.spells(other)) {
				found.add(spelling);
			}
		});
		found.remove(word);
		return found;
	}

	/**
	 * Finds what a word is the beginning of.
	 * @param word the word, folded
	 * @return the words that begin with it
	 */
	Set<String> completions(String word) {
		return this.words.keySet().stream().filter((other) -> other.startsWith(word)).collect(Collectors.toSet());
	}

	/**
	 * Finds what a word can be mistyped for.
	 * @param word the word, folded
	 * @return the words that it can stand for
	 */
	Set<String> corrections(String word) {
		int letters = letters(word);
		Set<String> found = new TreeSet<>();
		this.words.forEach((other, its) -> {
			if (Integer.bitCount(letters ^ its) <= MOST_DIFFERENCES && NameQuery.mistyped(word, other)) {
				found.add(other);
			}
		});
		return found;
	}

	/** Which letters it has, a bit for each. */
	private static int letters(String word) {
		return word.chars().map((letter) -> 1 << (letter & 31)).reduce(0, (a, b) -> a | b);
	}

}
