package org.talkstimeline.evaluation;

/**
 * What the extractor must reach, a little under what was measured last: raise a floor
 * whenever a change lifts the figure.
 */
enum Floor {

	ISTANBUL(0.0, 0.0, 100, 100),

	OTHERS(0.0, 0.0, 100, 100),

	ORIGINALS(0.0, 0.0, 100, 100);

	/** How many of the findings at 0.9 and more must be right. */
	static final double SURE = 0.0;

	final double overall;

	final double titles;

	final int falseNames;

	final int falseDeals;

	Floor(double overall, double titles, int falseNames, int falseDeals) {
		this.overall = overall;
		this.titles = titles;
		this.falseNames = falseNames;
		this.falseDeals = falseDeals;
	}

}
