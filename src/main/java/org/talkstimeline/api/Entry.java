package org.talkstimeline.api;

import java.util.Map;

import org.talkstimeline.timeline.Holdings;

/**
 * The way in.
 *
 * @param version the version of the data set: the same claims, the same version
 * @param counts how many there are of each thing
 * @param links the addresses of everything, by name
 */
record Entry(String version, Counts counts, Map<String, String> links) {

	/**
	 * How many there are of each thing.
	 *
	 * @param articles how many articles
	 * @param claims how many claims that count
	 * @param processes how many processes
	 * @param rounds how many rounds
	 * @param delegations how many delegations
	 * @param participants how many people who took part
	 * @param agreements how many agreements
	 * @param conflicts how many values on which sources disagree
	 */
	record Counts(long articles, long claims, long processes, long rounds, long delegations, long participants,
			long agreements, long conflicts) {

		static Counts of(Holdings holdings) {
			return new Counts(holdings.articles(), holdings.claims(), holdings.processes(), holdings.rounds(),
					holdings.delegations(), holdings.participants(), holdings.agreements(), holdings.conflicts());
		}

	}

}
