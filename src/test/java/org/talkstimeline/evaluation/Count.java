package org.talkstimeline.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A running count of one measure.
 */
final class Count {

	private int right;

	private int extra;

	private int missed;

	void add(int right, int extra, int missed) {
		this.right += right;
		this.extra += extra;
		this.missed += missed;
	}

	/** One value, right or not, that stands on either side or on both. */
	void add(boolean right, boolean found, boolean coded) {
		add(right ? 1 : 0, (!right && found) ? 1 : 0, (!right && coded) ? 1 : 0);
	}

	Row row() {
		double precision = share(this.right, this.right + this.extra);
		double recall = share(this.right, this.right + this.missed);
		double both = precision + recall;
		return new Row(round(precision), round(recall), (both > 0) ? round(2 * precision * recall / both) : 0,
				this.right, this.extra, this.missed);
	}

	static double round(double value) {
		return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
	}

	private static double share(int part, int whole) {
		return (whole > 0) ? (double) part / whole : 1;
	}

	/**
	 * The count as figures.
	 */
	record Row(double precision, double recall, double f1, int right, int extra, int missed) {
	}

}
