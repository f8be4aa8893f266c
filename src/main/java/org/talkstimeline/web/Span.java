package org.talkstimeline.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;

/**
 * Some days.
 *
 * @param first the first of them
 * @param last the last of them, not before the first
 */
record Span(LocalDate first, LocalDate last) {

	/** The days that a date stands for, which may be but a month or a year. */
	static Span of(String iso) {
		return switch (iso.length()) {
			case 4 -> new Span(LocalDate.parse(iso + "-01-01"), LocalDate.parse(iso + "-12-31"));
			case 7 -> new Span(YearMonth.parse(iso).atDay(1), YearMonth.parse(iso).atEndOfMonth());
			default -> new Span(LocalDate.parse(iso), LocalDate.parse(iso));
		};
	}

	/**
	 * The days from the first of some to the last of them, at least one of which is
	 * there.
	 */
	static Span around(Collection<Span> some) {
		return new Span(some.stream().map(Span::first).min(Comparator.naturalOrder()).orElseThrow(),
				some.stream().map(Span::last).max(Comparator.naturalOrder()).orElseThrow());
	}

	long days() {
		return ChronoUnit.DAYS.between(this.first, this.last) + 1;
	}

	boolean meets(Span other) {
		return !this.first.isAfter(other.last) && !other.first.isAfter(this.last);
	}

	/** The same with so many days more at both ends, or fewer where negative. */
	Span wider(long by) {
		return new Span(this.first.minusDays(by), this.last.plusDays(by));
	}

	Span later(long by) {
		return new Span(this.first.plusDays(by), this.last.plusDays(by));
	}

}
