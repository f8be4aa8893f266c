package org.talkstimeline.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * How often findings of like confidence are right.
 */
final class Calibration {

	private static final double[] LIMITS = { 0.95, 0.9, 0.8, 0.7, 0.5, 0 };

	private Calibration() {
	}

	/** By bands of confidence, the surest first. */
	static List<Band> of(List<Judged> findings) {
		List<Band> bands = new ArrayList<>();
		double above = Double.MAX_VALUE;
		for (double limit : LIMITS) {
			double below = above;
			bands.add(Band.of(limit,
					findings.stream()
						.filter((judged) -> judged.confidence() >= limit && judged.confidence() < below)
						.toList()));
			above = limit;
		}
		return bands;
	}

	/** How often findings of at least a confidence are right. */
	static double share(List<Judged> findings, double least) {
		return Band.of(least, findings.stream().filter((judged) -> judged.confidence() >= least).toList()).share();
	}

	/**
	 * Findings of like confidence.
	 *
	 * @param from the least confidence
	 * @param findings how many of them the codings give a verdict on
	 * @param right how many are right
	 * @param share the share that is right
	 */
	record Band(double from, int findings, int right, double share) {

		static Band of(double from, List<Judged> findings) {
			int right = (int) findings.stream().filter(Judged::right).count();
			return new Band(from, findings.size(), right,
					findings.isEmpty() ? 1 : Count.round((double) right / findings.size()));
		}

	}

}
