package org.talkstimeline.evaluation;

import java.util.Map;

/**
 * The figures of a set of articles.
 *
 * @param overall the mean F1 of rounds, facts, participants, heads and agreements
 * @param falseNames people who were not in the room and stand on a roster all the same
 * @param falseDeals types told only as demands, proposals or refusals that stand as
 * agreed
 */
record Score(int articles, double overall, Map<Measure, Count.Row> measures, int falseNames, int namesToKeepOff,
		int falseDeals, int dealsToKeepOff) {

	double f1(Measure measure) {
		return this.measures.get(measure).f1();
	}

}
