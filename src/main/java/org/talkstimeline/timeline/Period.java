package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

import org.jspecify.annotations.Nullable;

/**
 * The days that a date may mean.
 *
 * @param first the first of them
 * @param last the last of them
 */
record Period(LocalDate first, LocalDate last) {

	/** Where nothing is known: after everything, and within nothing. */
	static final Period UNKNOWN = new Period(Known.ALWAYS, Known.ALWAYS);

	/**
	 * Reads a date of ISO 8601 that may be a month or a year.
	 * @param date the date, or null where nothing is known
	 * @return its days
	 */
	static Period of(@Nullable String date) {
		if (date == null) {
			return UNKNOWN;
		}
		return switch (date.length()) {
			case 4 -> {
				LocalDate first = LocalDate.of(Integer.parseInt(date), 1, 1);
				yield new Period(first, first.with(TemporalAdjusters.lastDayOfYear()));
			}
			case 7 -> new Period(YearMonth.parse(date).atDay(1), YearMonth.parse(date).atEndOfMonth());
			default -> new Period(LocalDate.parse(date), LocalDate.parse(date));
		};
	}

	/**
	 * Reads the day of a date.
	 * @param date a date of ISO 8601, or null
	 * @return the day, or null where the date is not exact to the day
	 */
	static @Nullable LocalDate day(@Nullable String date) {
		return (date != null && date.length() == 10) ? LocalDate.parse(date) : null;
	}

}
