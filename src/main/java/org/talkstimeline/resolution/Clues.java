package org.talkstimeline.resolution;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;

/**
 * What speaks for and against two groups of accounts meaning one meeting.
 */
final class Clues {

	/** Announced dates are moved by a few days, and articles mistake them by as many. */
	static final int FEW_DAYS = 3;

	private Clues() {
	}

	static boolean sameSides(Meeting a, Meeting b) {
		return a.sides().equals(b.sides());
	}

	/** Each names only parties that the other names as well, or the other way round. */
	static boolean nestedSides(Meeting a, Meeting b) {
		return a.sides().stream().allMatch((one) -> b.sides().stream().allMatch((other) -> nested(one, other)));
	}

	private static boolean nested(SortedSet<String> one, SortedSet<String> other) {
		return one.containsAll(other) || other.containsAll(one);
	}

	static boolean sameOrdinal(Meeting a, Meeting b) {
		return !Collections.disjoint(a.ordinals(), b.ordinals());
	}

	static boolean ordinalsClash(Meeting a, Meeting b) {
		return clash(a.ordinals(), b.ordinals());
	}

	static boolean sameCity(Meeting a, Meeting b) {
		return !Collections.disjoint(a.cities(), b.cities());
	}

	static boolean citiesClash(Meeting a, Meeting b) {
		return clash(a.cities(), b.cities());
	}

	private static boolean clash(Set<?> a, Set<?> b) {
		return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
	}

	/** One lasts for several days and the other falls on one of them. */
	static boolean overlap(Meeting a, Meeting b) {
		return a.days()
			.stream()
			.anyMatch((one) -> b.days()
				.stream()
				.anyMatch((other) -> (!one.exact() || !other.exact()) && one.daysFrom(other) == 0));
	}

	static boolean fewDaysApart(Meeting a, Meeting b) {
		return a.days()
			.stream()
			.allMatch((one) -> b.days().stream().allMatch((other) -> one.daysFrom(other) <= FEW_DAYS));
	}

	/** A month or year of the one holds a date of the other. */
	static boolean datesFit(Meeting vague, Meeting other) {
		Set<RoundDate> dates = other.dates();
		return vague.dates()
			.stream()
			.allMatch((date) -> dates.stream().anyMatch((one) -> date.covers(one) || one.covers(date)));
	}

	/**
	 * A meeting that was called off does not live on in one that is announced for another
	 * day, or announced later.
	 */
	static boolean calledOffBefore(Meeting a, Meeting b) {
		return calledOff(a, b) || calledOff(b, a);
	}

	private static boolean calledOff(Meeting cancelled, Meeting other) {
		if (!cancelled.tells(RoundStatus.CANCELLED) || other.tells(RoundStatus.CANCELLED)) {
			return false;
		}
		if (!cancelled.days().isEmpty() && !other.days().isEmpty()) {
			return true;
		}
		LocalDate announced = other.accounts().get(other.accounts().size() - 1).source().published();
		return announced.isAfter(cancelled.first().source().published());
	}

}
