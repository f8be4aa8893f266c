package org.talkstimeline.extraction.talks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.talkstimeline.extraction.mention.Person;

/**
 * Who stands on whose side: ties between persons, along which the party of those of whom
 * it is told reaches those of whom it is not.
 */
final class Kinship {

	/** Whatever speaks less for a party than this gives way to a tie. */
	private static final int TOLD = 6;

	/** A tie that holds both ways. */
	static final int CLOSE = 10;

	private static final int MOST_STEPS = 5;

	private final Sides sides;

	private final List<Tie> ties = new ArrayList<>();

	Kinship(Sides sides) {
		this.sides = sides;
	}

	/**
	 * Notes that two belong together, or that they face each other. A weak tie reaches
	 * only from the first to the second, as in a list.
	 */
	void tie(Person one, Person other, boolean opposed, int weight) {
		if (one != other) {
			this.ties.add(new Tie(one, other, opposed, weight));
		}
	}

	/**
	 * Carries parties along the ties, step by step.
	 * @param least how certain a party must be to be carried
	 * @param close whether to follow only ties that say in so many words who belongs to
	 * whom
	 */
	void settle(int least, boolean close) {
		for (int step = 0; step < MOST_STEPS; step++) {
			Map<Person, Map<String, Integer>> votes = new HashMap<>();
			for (Tie tie : this.ties) {
				if (!close || tie.weight() >= CLOSE) {
					vote(tie.one(), tie.other(), tie, least, votes);
				}
				if (tie.weight() >= CLOSE) {
					vote(tie.other(), tie.one(), tie, least, votes);
				}
			}
			if (votes.isEmpty()) {
				return;
			}
			votes.forEach((person, each) -> each.forEach(person::belongs));
		}
	}

	private void vote(Person from, Person to, Tie tie, int least, Map<Person, Map<String, Integer>> votes) {
		if (from.certainty() < least || to.certainty() >= Math.min(TOLD, tie.weight())) {
			return;
		}
		String code = tie.opposed() ? this.sides.opposite(from.party()) : from.party();
		if (!code.isEmpty()) {
			votes.computeIfAbsent(to, (key) -> new HashMap<>()).merge(code, tie.weight(), Integer::sum);
		}
	}

	/**
	 * Two persons of one side, or of two.
	 *
	 * @param one either of them
	 * @param other the other one
	 * @param opposed whether they face each other
	 * @param weight how strong the words are
	 */
	private record Tie(Person one, Person other, boolean opposed, int weight) {
	}

}
