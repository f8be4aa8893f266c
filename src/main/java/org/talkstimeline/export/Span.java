package org.talkstimeline.export;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import org.talkstimeline.linked.Json;

/**
 * The days that something takes, or may take where its date is not exact.
 *
 * @param first the first of them
 * @param last the last of them
 * @param exact whether the first day is known
 */
record Span(LocalDate first, LocalDate last, boolean exact) {

	/**
	 * Reads the days of a round.
	 * @param round its JSON
	 * @return its days; null where it has no date
	 */
	static @Nullable Span of(JsonNode round) {
		Span begins = of(Json.text(round, "date"));
		Span ends = of(Json.text(round, "endDate"));
		return (begins == null || ends == null || ends.last().isBefore(begins.first())) ? begins
				: new Span(begins.first(), ends.last(), begins.exact());
	}

	/**
	 * Reads a date of ISO 8601 that may be a month or a year.
	 * @param date the date; null where there is none
	 * @return its days
	 */
	static @Nullable Span of(@Nullable String date) {
		if (date == null) {
			return null;
		}
		return switch (date.length()) {
			case 4 -> new Span(LocalDate.parse(date + "-01-01"), LocalDate.parse(date + "-12-31"), false);
			case 7 -> new Span(YearMonth.parse(date).atDay(1), YearMonth.parse(date).atEndOfMonth(), false);
			default -> new Span(LocalDate.parse(date), LocalDate.parse(date), true);
		};
	}

}
