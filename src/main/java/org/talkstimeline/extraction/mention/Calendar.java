package org.talkstimeline.extraction.mention;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Turns what news says of a date into the day meant, seen from the day of publication.
 */
final class Calendar {

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private static final List<String> DAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
			"sunday");

	private final LocalDate today;

	Calendar(LocalDate today) {
		this.today = today;
	}

	LocalDate today() {
		return this.today;
	}

	static int month(String norm) {
		return MONTHS.indexOf(norm.substring(0, Math.min(3, norm.length()))) + 1;
	}

	static int year(int number) {
		return (number >= 1945 && number <= 2079) ? number : 0;
	}

	@Nullable LocalDate day(int month, int day, int year) {
		return (year > 0) ? valid(year, month, day) : nearest(month, day);
	}

	private @Nullable LocalDate nearest(int month, int day) {
		LocalDate best = null;
		for (int year = this.today.getYear() - 1; year <= this.today.getYear() + 1; year++) {
			LocalDate each = valid(year, month, day);
			if (each != null && (best == null || distance(each) < distance(best))) {
				best = each;
			}
		}
		return best;
	}

	private long distance(LocalDate day) {
		long days = ChronoUnit.DAYS.between(this.today, day);
		// what lies ahead is told with its year more often than what is past
		return (days > 0) ? 3 * days + 30 : -days;
	}

	static @Nullable LocalDate valid(int year, int month, int day) {
		try {
			return LocalDate.of(year, month, day);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	LocalDate weekday(String norm, boolean ahead) {
		DayOfWeek day = DayOfWeek.of(DAYS.indexOf(norm) + 1);
		return this.today.with(ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
	}

	/**
	 * "Friday, May 16" is in a year in which May 16 is a Friday: tells by how many years
	 * a date misses the nearest such year, 0 where its own will do or none is near.
	 */
	long yearsOff(DateMention date, String weekday) {
		DayOfWeek day = DayOfWeek.of(DAYS.indexOf(weekday) + 1);
		int best = date.day().getYear();
		for (int year = this.today.getYear() - 1; date.day().getDayOfWeek() != day
				&& year <= this.today.getYear() + 1; year++) {
			LocalDate each = valid(year, date.day().getMonthValue(), date.day().getDayOfMonth());
			if (each != null && each.getDayOfWeek() == day) {
				best = year;
			}
		}
		return best - date.day().getYear();
	}

	/** Gives a day of the week so many weeks after this one, which began on Monday. */
	LocalDate weekday(String norm, int weeks) {
		return this.today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
			.plusDays(7L * weeks + DAYS.indexOf(norm));
	}

	LocalDate weekdayAfter(String norm, LocalDate day) {
		return day.with(TemporalAdjusters.next(DayOfWeek.of(DAYS.indexOf(norm) + 1)));
	}

	LocalDate weekdayBefore(String norm, LocalDate day) {
		return day.with(TemporalAdjusters.previous(DayOfWeek.of(DAYS.indexOf(norm) + 1)));
	}

}
