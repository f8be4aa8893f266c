package org.talkstimeline.extraction.talks;

import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Brings together what was read as several rounds though it is told of several days of
 * one.
 */
final class RoundSpans {

	private static final int LONGEST = 30;

	private RoundSpans() {
	}

	/** Takes into the main round the days that lie within it or open it. */
	static void join(List<RoundDraft> rounds, @Nullable RoundDraft main) {
		if (main == null || main.date == null || !main.date.exact()) {
			return;
		}
		for (RoundDraft each : List.copyOf(rounds)) {
			boolean other = each == main || each.date == null || !each.date.exact() || !seated(main, each)
					|| each.ordinal > 0 && each.ordinal != main.ordinal;
			if (!other && opening(main, each)) {
				main.firstDay = new Fact(each.iso(), each.date.from(), each.date.to(), "first-day-since", 0.85);
				main.lastDay = (main.lastDay != null) ? main.lastDay
						: new Fact(main.date.iso(), main.date.from(), main.date.to(), "last-day", 0.85);
				take(rounds, main, each);
			}
			else if (!other && within(main, each)) {
				take(rounds, main, each);
			}
		}
	}

	/** Whether the same sides meet. */
	private static boolean seated(RoundDraft main, RoundDraft each) {
		return each.references.stream().allMatch((reference) -> main.seats(reference.table()));
	}

	/** A day inside the days of the main round is no round of its own. */
	private static boolean within(RoundDraft main, RoundDraft each) {
		return main.firstDay != null && main.lastDay != null && each.firstDay == null
				&& each.iso().compareTo(main.iso()) >= 0 && each.iso().compareTo(main.lastDay.value()) <= 0;
	}

	/** "The talks, which opened on 6 December" are those that ended with an accord. */
	private static boolean opening(RoundDraft main, RoundDraft each) {
		if (main.date == null || each.date == null || !each.opens() || each.closes() || main.firstDay != null) {
			return false;
		}
		long days = ChronoUnit.DAYS.between(each.date.day(), main.date.day());
		boolean place = main.city == null || each.city == null || main.city.name().equals(each.city.name());
		return days > 0 && days < LONGEST && place && main.is("HELD") && each.references.stream()
			.allMatch((reference) -> reference.turn == Reference.Turn.SAME && reference.noun);
	}

	private static void take(List<RoundDraft> rounds, RoundDraft main, RoundDraft each) {
		each.references.forEach(main::take);
		main.city = (main.city == null) ? each.city : main.city;
		main.venue = (main.venue == null) ? each.venue : main.venue;
		rounds.remove(each);
	}

}
