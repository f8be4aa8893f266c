package org.talkstimeline.resolution;

import java.util.List;

/**
 * All that a set of claims supports.
 *
 * @param rounds every round, by date and slug
 * @param people every person, by slug
 */
public record Resolution(List<ResolvedRound> rounds, List<ResolvedPerson> people) {

	/**
	 * Copies the lists.
	 */
	public Resolution {
		rounds = List.copyOf(rounds);
		people = List.copyOf(people);
	}

}
