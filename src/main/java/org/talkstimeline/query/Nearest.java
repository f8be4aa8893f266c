package org.talkstimeline.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What somebody who mistyped a word may have meant.
 */
final class Nearest {

	/** Longer than every word known, and short enough to compare at no cost. */
	private static final int LONGEST = 64;

	private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

	private Nearest() {
	}

	/**
	 * Lists the known words, the nearest to the given one first.
	 * @param given the word as given
	 * @param known the words known
	 * @return a list in prose
	 */
	static String list(String given, Collection<String> known) {
		return String.join(", ", sorted(given, known));
	}

	/**
	 * Asks whether the nearest of the known words is meant, where it is near enough.
	 * @param given the word as given
	 * @param known the words known
	 * @return a question with a space after it, or nothing
	 */
	static String question(String given, Collection<String> known) {
		List<String> sorted = sorted(given, known);
		boolean near = !sorted.isEmpty() && distance(given, sorted.get(0)) <= Math.max(1, sorted.get(0).length() / 3);
		return near ? "Did you mean \"" + sorted.get(0) + "\"? " : "";
	}

	private static List<String> sorted(String given, Collection<String> known) {
		return known.stream()
			.sorted(Comparator.comparingInt((String word) -> distance(given, word)).thenComparing((word) -> word))
			.toList();
	}

	private static int distance(String given, String word) {
		if (given.length() > LONGEST) {
			return LONGEST;
		}
		return DISTANCE.apply(given.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
	}

}
