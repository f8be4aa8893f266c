package org.talkstimeline.bench;

import java.util.Arrays;

/**
 * The figure in the middle, which one bad moment of the machine does not move.
 */
final class Median {

	private Median() {
	}

	static double of(double... figures) {
		double[] sorted = figures.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

}
