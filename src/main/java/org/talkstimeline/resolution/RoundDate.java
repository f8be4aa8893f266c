package org.talkstimeline.resolution;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * A day, month or year, as exact as it is known.
 *
 * @param text ISO 8601
 * @param first its first day
 * @param last its last day
 */
record RoundDate(String text, LocalDate first, LocalDate last) {

	private static final int MONTH = 7;

	private static final int YEAR = 4;

	/** Reads a date; null for what is no date. */
	static @Nullable RoundDate of(@Nullable String text) {
		if (text == null) {
			return null;
		}
		try {
			return switch (text.length()) {
				case YEAR -> new RoundDate(text, LocalDate.parse(text + "-01-01"), LocalDate.parse(text + "-12-31"));
				case MONTH -> {
					YearMonth month = YearMonth.parse(text);
					yield new RoundDate(text, month.atDay(1), month.atEndOfMonth());
				}
				default -> new RoundDate(text, LocalDate.parse(text), LocalDate.parse(text));
			};
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	boolean exact() {
		return this.first.equals(this.last);
	}

	/** Tells whether the other day, month or year lies in this one. */
	boolean covers(RoundDate other) {
		return !this.first.isAfter(other.first) && !this.last.isBefore(other.last);
	}

	/** Counts the days from one to the other; 0 where they overlap. */
	long daysFrom(RoundDate other) {
		return Math.max(0, Math.max(ChronoUnit.DAYS.between(other.last, this.first),
				ChronoUnit.DAYS.between(this.last, other.first)));
	}

	/** Counts the days from it to a day; 0 where the day lies in it. */
	long daysFrom(LocalDate day) {
		return daysFrom(new RoundDate(day.toString(), day, day));
	}

}
