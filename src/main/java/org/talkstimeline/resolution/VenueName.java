package org.talkstimeline.resolution;

import java.util.Set;
import java.util.TreeSet;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.talkstimeline.spelling.Folding;

/**
 * A spelling of a venue's name taken apart.
 *
 * @param spelling the spelling
 * @param folded its folded form
 * @param distinctive the folded words that tell it from other venues of the town
 * @param sounding the same with letters that keep their sound
 * @param generic its other words
 */
record VenueName(String spelling, String folded, Set<String> distinctive, Set<String> sounding, Set<String> generic) {

	private static final Set<String> BARE = Set.of("the", "of", "in", "at", "on", "and", "de", "la", "le", "des", "du",
			"former", "historic", "historical", "famous", "lavish", "luxury");

	private static final Set<String> GENERIC = Set.of("palace", "office", "hotel", "presidential", "presidency",
			"president", "working", "residence", "building", "house", "hall", "centre", "center", "conference",
			"congress", "convention", "complex", "villa", "castle", "mansion", "state", "government", "international",
			"headquarters", "compound", "resort", "base", "airport", "embassy", "ministry", "foreign", "affairs",
			"offices", "secretariat", "guesthouse", "guest", "royal", "grand", "national", "museum", "university",
			"club", "pavilion", "palais", "palacio", "palazzo", "saray", "sarayi", "dvorets", "otel");

	private static final double NEARLY_ALIKE = 0.9;

	private static final int LONG_ENOUGH = 5;

	static VenueName of(String spelling) {
		Set<String> generic = words(Folding.fold(spelling));
		Set<String> distinctive = new TreeSet<>(generic);
		distinctive.removeAll(GENERIC);
		generic.retainAll(GENERIC);
		Set<String> sounding = words(Folding.foldBySound(spelling));
		sounding.removeAll(GENERIC);
		return new VenueName(spelling, Folding.fold(spelling), distinctive, sounding, generic);
	}

	private static Set<String> words(String folded) {
		Set<String> words = new TreeSet<>();
		for (String word : folded.split(" ")) {
			if (!word.isEmpty() && !BARE.contains(word)) {
				words.add(word);
			}
		}
		return words;
	}

	/** The more words a form has, the more complete it is. */
	int completeness() {
		return this.distinctive.size() + this.generic.size();
	}

	/** Tells whether both name one building of one town. */
	boolean sameAs(VenueName other) {
		if (this.folded.equals(other.folded)) {
			return true;
		}
		if (this.distinctive.isEmpty() || other.distinctive.isEmpty()) {
			return this.distinctive.isEmpty() && other.distinctive.isEmpty() && this.generic.equals(other.generic);
		}
		return nested(this.distinctive, other.distinctive) || nested(this.sounding, other.sounding)
				|| nested(this.sounding, other.distinctive) || nested(this.distinctive, other.sounding);
	}

	private static boolean nested(Set<String> one, Set<String> other) {
		return within(one, other) || within(other, one);
	}

	private static boolean within(Set<String> few, Set<String> many) {
		return few.stream().allMatch((word) -> many.stream().anyMatch((candidate) -> same(word, candidate)));
	}

	private static boolean same(String a, String b) {
		return a.equals(b) || (Math.min(a.length(), b.length()) >= LONG_ENOUGH
				&& new JaroWinklerSimilarity().apply(a, b) >= NEARLY_ALIKE);
	}

}
