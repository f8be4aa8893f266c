package org.talkstimeline.extraction.mention;

import java.time.LocalDate;

/**
 * A date that an article names.
 *
 * @param from its first token
 * @param to the token after its last one
 * @param day the day, or the first day of the month or year
 * @param last the last day where a range is named, otherwise the same as {@code day}
 * @param precision how exact it is
 */
public record DateMention(int from, int to, LocalDate day, LocalDate last, Precision precision) {

	/**
	 * How exact a date is.
	 */
	public enum Precision {

		/** A day. */
		DAY,
		/** A month. */
		MONTH,
		/** A year. */
		YEAR,
		/** A week or another span that names no day. */
		VAGUE

	}

	/**
	 * Gives the date as exact as it is known.
	 * @return ISO 8601: a day, a month or a year
	 */
	public String iso() {
		String iso = this.day.toString();
		return switch (this.precision) {
			case MONTH -> iso.substring(0, 7);
			case YEAR -> iso.substring(0, 4);
			default -> iso;
		};
	}

	/**
	 * Tells whether it names one day at least.
	 * @return whether it is exact to the day
	 */
	public boolean exact() {
		return this.precision == Precision.DAY;
	}

}
