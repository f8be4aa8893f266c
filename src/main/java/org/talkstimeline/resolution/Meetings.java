package org.talkstimeline.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Finds the accounts that mean one meeting, from the surest clue to the vaguest: the same
 * day, days of one range, the same number a few days apart, and last the accounts that
 * know only a month, a number or a town.
 */
final class Meetings {

	private static final int LONGEST_ROUND = 120;

	private Meetings() {
	}

	static List<Meeting> of(List<Account> accounts) {
		List<Account> sorted = accounts.stream().sorted(Account.ORDER).toList();
		List<Meeting> dated = new ArrayList<>();
		List<Meeting> vague = new ArrayList<>();
		for (Account account : sorted) {
			((account.days() != null) ? dated : vague).add(new Meeting(account));
		}
		List<Meeting> meetings = new ArrayList<>();
		group(dated, Meeting::firstDay).forEach((day) -> meetings.addAll(sameDay(day)));
		List<Meeting> joined = new ArrayList<>();
		group(meetings, (meeting) -> meeting.first().parties()).forEach((process) -> joined.addAll(sameRound(process)));
		return new VagueMeetings(joined).place(vague);
	}

	private static <K> Collection<List<Meeting>> group(List<Meeting> meetings, Function<Meeting, K> key) {
		Map<K, List<Meeting>> groups = new LinkedHashMap<>();
		meetings
			.forEach((meeting) -> groups.computeIfAbsent(key.apply(meeting), (k) -> new ArrayList<>()).add(meeting));
		return groups.values();
	}

	/**
	 * Equal parties on one day are one meeting; where an article names fewer or more of
	 * them, the town has to agree.
	 */
	private static List<Meeting> sameDay(List<Meeting> day) {
		List<Meeting> equal = join(day, Clues::sameSides);
		return join(equal, (a, b) -> Clues.nestedSides(a, b) && Clues.sameCity(a, b) && !Clues.ordinalsClash(a, b));
	}

	private static List<Meeting> sameRound(List<Meeting> process) {
		List<Meeting> byDay = process.stream().sorted(Comparator.comparing(Meeting::firstDay)).toList();
		List<Meeting> ranges = join(byDay,
				(a, b) -> Clues.overlap(a, b) && !Clues.ordinalsClash(a, b) && !Clues.citiesClash(a, b));
		return join(ranges, (a, b) -> Clues.sameOrdinal(a, b) && Clues.fewDaysApart(a, b) && !Clues.citiesClash(a, b)
				&& !Clues.calledOffBefore(a, b));
	}

	/**
	 * Joins meetings that are given by day; what lies far back is not looked at again.
	 */
	private static List<Meeting> join(List<Meeting> byDay, BiPredicate<Meeting, Meeting> same) {
		List<Meeting> joined = new ArrayList<>();
		int from = 0;
		for (Meeting meeting : byDay) {
			LocalDate farBack = meeting.firstDay().minusDays(LONGEST_ROUND);
			while (from < joined.size() && joined.get(from).firstDay().isBefore(farBack)) {
				from++;
			}
			Meeting match = best(joined.subList(from, joined.size()), meeting, same);
			if (match != null) {
				match.join(meeting);
			}
			else {
				joined.add(meeting);
			}
		}
		return joined;
	}

	/**
	 * Where an article's two meetings of a day compete, number and town tell them apart.
	 */
	private static @Nullable Meeting best(List<Meeting> candidates, Meeting meeting,
			BiPredicate<Meeting, Meeting> same) {
		return candidates.stream()
			.filter((candidate) -> !candidate.sharesArticle(meeting) && same.test(candidate, meeting))
			.max(Comparator.comparingInt((candidate) -> likeness(candidate, meeting)))
			.orElse(null);
	}

	private static int likeness(Meeting a, Meeting b) {
		return (Clues.sameOrdinal(a, b) ? 2 : 0) - (Clues.ordinalsClash(a, b) ? 2 : 0) + (Clues.sameCity(a, b) ? 1 : 0)
				- (Clues.citiesClash(a, b) ? 1 : 0);
	}

}
