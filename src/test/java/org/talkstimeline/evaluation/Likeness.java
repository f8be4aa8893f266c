package org.talkstimeline.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * When the measure takes two wordings for the same thing.
 */
final class Likeness {

	private static final Set<String> FILLERS = Set.of("the", "of", "and", "s", "for", "to", "a");

	private Likeness() {
	}

	static boolean samePerson(String one, String other) {
		List<String> a = Spelling.words(Spelling.fold(one));
		List<String> b = Spelling.words(Spelling.fold(other));
		if (a.isEmpty() || b.isEmpty()) {
			return false;
		}
		String lastA = a.get(a.size() - 1);
		String lastB = b.get(b.size() - 1);
		boolean single = a.size() == 1 || b.size() == 1;
		if (lastA.equals(lastB) && !single && (a.containsAll(b) || b.containsAll(a))) {
			return true;
		}
		double last = Spelling.jaroWinkler(lastA, lastB);
		if (last >= 0.88 && (single || Spelling.jaroWinkler(a.get(0), b.get(0)) >= 0.75)) {
			return true;
		}
		return a.stream().sorted().toList().equals(b.stream().sorted().toList())
				|| (last >= 0.84 && Spelling.jaroWinkler(String.join(" ", a), String.join(" ", b)) >= 0.94);
	}

	static boolean samePlace(@Nullable String one, @Nullable String other) {
		String a = Spelling.fold(one);
		String b = Spelling.fold(other);
		return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a) || Spelling.jaroWinkler(a, b) >= 0.85);
	}

	/**
	 * A date may be more exact than the human's.
	 */
	static boolean sameDate(@Nullable String found, @Nullable String coded) {
		return found != null && coded != null && found.startsWith(coded);
	}

	/**
	 * An office is right where it has at least half of the words that the human noted.
	 */
	static boolean sameTitle(@Nullable String found, @Nullable String coded) {
		Set<String> words = office(coded);
		Set<String> shared = office(found);
		shared.retainAll(words);
		return !shared.isEmpty() && 2 * shared.size() >= words.size();
	}

	private static Set<String> office(@Nullable String title) {
		Set<String> words = new HashSet<>(Spelling.words(Spelling.fold(title)));
		words.removeAll(FILLERS);
		return words;
	}

}
