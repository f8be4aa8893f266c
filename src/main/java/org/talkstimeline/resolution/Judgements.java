package org.talkstimeline.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What editors have judged of people, ready to be asked about a mention.
 */
final class Judgements {

	private final Map<Judgement.Named, SortedSet<Integer>> apart = new HashMap<>();

	private final List<Judgement> joining = new ArrayList<>();

	Judgements(Collection<Judgement> judgements) {
		int number = 0;
		for (Judgement judgement : judgements) {
			if (judgement.same()) {
				this.joining.add(judgement);
			}
			else {
				number++;
				mark(judgement.one(), number);
				mark(judgement.other(), -number);
			}
		}
	}

	private void mark(Collection<Judgement.Named> names, int side) {
		names.forEach((name) -> this.apart.computeIfAbsent(name, (n) -> new TreeSet<>()).add(side));
	}

	/**
	 * Gives the sides that a mention is on; whoever is on the opposite one is another.
	 */
	SortedSet<Integer> sides(MentionKey key) {
		return this.apart.getOrDefault(new Judgement.Named(key.article(), key.part()), new TreeSet<>());
	}

	/** Gives those that make one person of two. */
	List<Judgement> joining() {
		return this.joining;
	}

}
