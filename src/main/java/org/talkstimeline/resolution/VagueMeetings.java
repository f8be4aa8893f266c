package org.talkstimeline.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

import org.jspecify.annotations.Nullable;

/**
 * Places accounts that are not dated to the day among the meetings of their process:
 * where number or town speak for one of them, or where it is the only one in question.
 */
final class VagueMeetings {

	private static final int YEAR = 366;

	private static final int MONTH = 31;

	private final List<Meeting> meetings;

	private final Map<SortedSet<String>, List<Meeting>> processes = new HashMap<>();

	VagueMeetings(List<Meeting> meetings) {
		this.meetings = new ArrayList<>(meetings);
		meetings.forEach(this::index);
	}

	private void index(Meeting meeting) {
		meeting.sides().forEach((sides) -> process(sides).add(meeting));
	}

	private List<Meeting> process(SortedSet<String> sides) {
		return this.processes.computeIfAbsent(sides, (s) -> new ArrayList<>());
	}

	/** Gives all meetings, the vague accounts placed or on their own. */
	List<Meeting> place(List<Meeting> vague) {
		List<Meeting> byExactness = new ArrayList<>(vague);
		byExactness.sort(Comparator.comparingInt(VagueMeetings::vagueness));
		for (Meeting meeting : byExactness) {
			Meeting match = match(meeting);
			if (match != null) {
				match.join(meeting);
			}
			else {
				this.meetings.add(meeting);
				index(meeting);
			}
		}
		return this.meetings;
	}

	/** A month is surer than a year, and either than a number alone. */
	private static int vagueness(Meeting meeting) {
		int date = meeting.dates().isEmpty() ? 0 : meeting.dates().iterator().next().text().length();
		return -2 * date - (meeting.ordinals().isEmpty() ? 0 : 1);
	}

	private @Nullable Meeting match(Meeting vague) {
		List<Meeting> candidates = process(vague.first().parties()).stream()
			.filter((meeting) -> possible(vague, meeting))
			.toList();
		List<Meeting> numbered = candidates.stream().filter((meeting) -> Clues.sameOrdinal(vague, meeting)).toList();
		if (!numbered.isEmpty()) {
			return only(numbered, vague);
		}
		List<Meeting> near = candidates.stream().filter((meeting) -> near(vague, meeting)).toList();
		List<Meeting> inTown = near.stream().filter((meeting) -> Clues.sameCity(vague, meeting)).toList();
		return only(inTown.isEmpty() ? near : inTown, vague);
	}

	private static boolean possible(Meeting vague, Meeting meeting) {
		return !vague.sharesArticle(meeting) && !Clues.ordinalsClash(vague, meeting)
				&& !Clues.citiesClash(vague, meeting) && !Clues.calledOffBefore(vague, meeting)
				&& (vague.dates().isEmpty() ? inTime(vague, meeting) : Clues.datesFit(vague, meeting));
	}

	/**
	 * What was held lies before the article, what is announced does not lie long before
	 * it.
	 */
	private static boolean inTime(Meeting vague, Meeting meeting) {
		LocalDate published = vague.first().source().published();
		RoundStatus status = vague.first().status();
		return distance(meeting, published) <= YEAR && meeting.dates()
			.stream()
			.allMatch((date) -> (status == RoundStatus.HELD) ? !date.first().isAfter(published)
					: !date.last().isBefore(published.minusDays(Clues.FEW_DAYS)));
	}

	private static boolean near(Meeting vague, Meeting meeting) {
		return !vague.dates().isEmpty() || distance(meeting, vague.first().source().published()) <= MONTH;
	}

	private static long distance(Meeting meeting, LocalDate published) {
		Set<RoundDate> dates = meeting.dates();
		if (dates.isEmpty()) {
			LocalDate told = meeting.first().source().published();
			return new RoundDate("", told, told).daysFrom(published);
		}
		return dates.stream().mapToLong((date) -> date.daysFrom(published)).min().orElseThrow();
	}

	/**
	 * Several meetings in question mean that none is meant for sure, save the nearest in
	 * time.
	 */
	private static @Nullable Meeting only(List<Meeting> candidates, Meeting vague) {
		if (candidates.size() < 2) {
			return candidates.isEmpty() ? null : candidates.get(0);
		}
		if (!vague.dates().isEmpty() || vague.ordinals().isEmpty()) {
			return null;
		}
		LocalDate published = vague.first().source().published();
		return candidates.stream().min(Comparator.comparingLong((one) -> distance(one, published))).orElseThrow();
	}

}
