package org.talkstimeline.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A name that somebody looks for, in any spelling, any order and with the errors of
 * typing that its length allows: one up to seven letters, two from eight, none up to
 * three.
 */
public final class NameQuery {

	private static final int SHORT = 3;

	private static final int LONG = 8;

	/**
	 * What a word of the name that was not asked for takes off: a full name is a better
	 * find than a surname in it.
	 */
	private static final double MISSING = 0.04;

	private final List<String> words;

	private NameQuery(List<String> words) {
		this.words = words;
	}

	/**
	 * Reads what is looked for.
	 * @param text a name or part of one, in Latin or Cyrillic letters
	 * @return the query; it finds nothing where the text has no letters
	 */
	public static NameQuery of(String text) {
		return new NameQuery(words(text));
	}

	/**
	 * Gives the words under which a spelling can be found.
	 * @param spelling a name
	 * @return its folded words
	 */
	public static List<String> words(String spelling) {
		String folded = Folding.fold(spelling);
		return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
	}

	/**
	 * Gives the words that are looked for.
	 * @return folded words in the order given
	 */
	public List<String> words() {
		return this.words;
	}

	/**
	 * Compares a name with the query: each word looked for must meet a word of the name
	 * of its own.
	 * @param spelling the name
	 * @return how well they match, from 0 to 1, and why; empty where they do not
	 */
	public Optional<Match> match(String spelling) {
		List<String> free = new ArrayList<>(words(spelling));
		if (this.words.isEmpty() || this.words.size() > free.size()) {
			return joined(spelling);
		}
		int all = free.size();
		double score = 0;
		List<String> reasons = new ArrayList<>();
		for (String word : this.words) {
			Optional<Match> best = best(word, free);
			if (best.isEmpty()) {
				return joined(spelling);
			}
			score += best.get().score();
			reasons.addAll(best.get().reasons());
		}
		double whole = score / this.words.size() - MISSING * (all - this.words.size());
		return Optional.of(new Match(Math.max(0.1, Math.round(100 * whole) / 100.0), reasons));
	}

	/** "Alhayya" and "al Hayya" are one word or two. */
	private Optional<Match> joined(String spelling) {
		String name = String.join("", words(spelling));
		boolean same = !this.words.isEmpty() && String.join("", this.words).equals(name);
		return same ? Optional.of(new Match(0.95, List.of("words joined otherwise"))) : Optional.empty();
	}

	private static Optional<Match> best(String word, List<String> free) {
		Match best = null;
		String taken = "";
		for (String candidate : free) {
			Match match = compare(word, candidate).orElse(null);
			if (match != null && (best == null || match.score() > best.score())) {
				best = match;
				taken = candidate;
			}
		}
		free.remove(taken);
		return Optional.ofNullable(best);
	}

	/**
	 * Compares two words of names.
	 * @param word a word that is looked for, folded
	 * @param candidate a word of a name, folded
	 * @return how well they match; empty where they do not
	 */
	public static Optional<Match> compare(String word, String candidate) {
		if (word.equals(candidate)) {
			return match(1, word + " as spelt");
		}
		if (candidate.length() > SHORT && Romanisation.common(word).equals(Romanisation.common(candidate))) {
			return match(0.95, candidate + ", romanised otherwise");
		}
		if (word.length() > 1 && GivenNames.classOf(word) != null
				&& GivenNames.classOf(word).equals(GivenNames.classOf(candidate))) {
			return match(0.92, candidate + ", another form of " + word);
		}
		if (word.length() == 1 && candidate.startsWith(word)) {
			return match(0.7, candidate + ", by its initial");
		}
		int errors = errors(word, candidate);
		if (errors > 0) {
			int allowed = allowed(Math.min(word.length(), candidate.length()));
			return match(0.9 - 0.1 * Math.min(errors, allowed), candidate + ", " + errors + " letters off");
		}
		Surname.Nearness sound = Surname.of(word, word).compare(Surname.of(candidate, candidate));
		return (word.length() > SHORT && sound.compareTo(Surname.Nearness.ALIKE) >= 0)
				? match(0.8, candidate + ", of the same sound") : Optional.empty();
	}

	/**
	 * Tells whether a word can be another one with the errors of typing that its length
	 * allows.
	 * @param word a word that is looked for, folded
	 * @param candidate another word, folded
	 * @return whether it can
	 */
	public static boolean mistyped(String word, String candidate) {
		return errors(word, candidate) > 0;
	}

	/** Counts the letters that are off; 0 where there are none or too many. */
	private static int errors(String word, String candidate) {
		int allowed = allowed(Math.min(word.length(), candidate.length()));
		if (allowed == 0 || Math.abs(word.length() - candidate.length()) > allowed + 1) {
			return 0;
		}
		int errors = new LevenshteinDistance(allowed + 1).apply(word, candidate);
		return (errors > 0 && (errors <= allowed || errors == 2 && swapped(word, candidate))) ? errors : 0;
	}

	private static Optional<Match> match(double score, String reason) {
		return Optional.of(new Match(score, List.of(reason)));
	}

	/**
	 * Two neighbours in the wrong order are one error of typing, though two of editing.
	 */
	private static boolean swapped(String word, String candidate) {
		if (word.length() != candidate.length()) {
			return false;
		}
		int at = 0;
		while (word.charAt(at) == candidate.charAt(at)) {
			at++;
		}
		return at + 1 < word.length() && word.charAt(at) == candidate.charAt(at + 1)
				&& word.charAt(at + 1) == candidate.charAt(at);
	}

	private static int allowed(int length) {
		return (length <= SHORT) ? 0 : (length < LONG) ? 1 : 2;
	}

	/**
	 * How well a name matches.
	 *
	 * @param score from 0 to 1, to two decimals
	 * @param reasons what matches each word that is looked for
	 */
	public record Match(double score, List<String> reasons) {

		/**
		 * Copies the list.
		 */
		public Match {
			reasons = List.copyOf(reasons);
		}

	}

}
