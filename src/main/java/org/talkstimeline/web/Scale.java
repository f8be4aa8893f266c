package org.talkstimeline.web;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where a day stands on the axis.
 *
 * @param shown the days that the axis shows
 * @param width how wide it is
 */
record Scale(Span shown, int width) {

	private static final int MOST_TICKS = 10;

	private static final List<Period> STEPS = List.of(Period.ofDays(1), Period.ofDays(7), Period.ofMonths(1),
			Period.ofMonths(3), Period.ofYears(1), Period.ofYears(2), Period.ofYears(5), Period.ofYears(10),
			Period.ofYears(50), Period.ofYears(1000));

	/** What lies outside stands at the edge. */
	public int x(LocalDate day) {
		long x = ChronoUnit.DAYS.between(this.shown.first(), day) * this.width / this.shown.days();
		return (int) Math.max(0, Math.min(this.width, x));
	}

	/** The days written below the axis, at round dates. */
	public List<Tick> ticks() {
		Period step = STEPS.stream()
			.filter((one) -> this.shown.days() <= MOST_TICKS * days(one))
			.findFirst()
			.orElse(STEPS.get(STEPS.size() - 1));
		DateTimeFormatter format = format(step);
		List<Tick> ticks = new ArrayList<>();
		LocalDate day = begin(step);
		while (!day.isAfter(this.shown.last())) {
			if (!day.isBefore(this.shown.first())) {
				ticks.add(new Tick(x(day), format.format(day)));
			}
			day = day.plus(step);
		}
		return ticks;
	}

	private LocalDate begin(Period step) {
		LocalDate first = this.shown.first();
		if (step.getYears() > 0) {
			return LocalDate.of(Math.floorDiv(first.getYear(), step.getYears()) * step.getYears(), 1, 1);
		}
		if (step.getMonths() > 0) {
			int month = (first.getMonthValue() - 1) / step.getMonths() * step.getMonths() + 1;
			return LocalDate.of(first.getYear(), month, 1);
		}
		return first;
	}

	private static long days(Period step) {
		return Math.round(step.toTotalMonths() * 30.44) + step.getDays();
	}

	private static DateTimeFormatter format(Period step) {
		String pattern = (step.getYears() > 0) ? "uuuu" : (step.getMonths() > 0) ? "MMM uuuu" : "d MMM uuuu";
		return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
	}

	/**
	 * A day written below the axis.
	 *
	 * @param x where it stands
	 * @param label the day
	 */
	record Tick(int x, String label) {
	}

}
