package org.talkstimeline.resolution;

import java.util.Comparator;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.extraction.Property;
import org.talkstimeline.extraction.Subject;

/**
 * What one article tells of one round.
 *
 * @param source the article
 * @param key the round's key within the article
 * @param round what is said of the round itself
 * @param parties the codes of the sides
 * @param mediators the codes of the mediators
 * @param participations what is said of people at the round, by the part of their subject
 * @param agreements what is said of agreements, by the part of their subject
 */
record Account(Source source, String key, Telling round, SortedSet<String> parties, SortedSet<String> mediators,
		SortedMap<String, Telling> participations, SortedMap<String, Telling> agreements) {

	private static final int MOST_DAYS = 10;

	/** As articles came out, and then as the alphabet has it. */
	static final Comparator<Account> ORDER = Comparator.comparing(Account::source, Accounts.BY_DAY)
		.thenComparing(Account::key);

	/** Gives the same account with the codes that stand for its parties. */
	Account under(PartyCodes codes) {
		SortedSet<String> sides = codes.canonical(this.parties);
		SortedSet<String> others = codes.canonical(this.mediators);
		others.removeAll(sides);
		return new Account(this.source, this.key, this.round, sides, others, this.participations, this.agreements);
	}

	/** Gives the article's own subject for somebody's part in the round. */
	Subject participation(String part) {
		return new Subject(Subject.Type.PARTICIPATION, this.key, part);
	}

	/**
	 * Gives what stands for the meeting before meetings are told apart, so that people do
	 * not depend on these: its days, and its number among the meetings of the sides.
	 */
	SortedSet<String> marks() {
		SortedSet<String> marks = new TreeSet<>();
		RoundDate days = days();
		if (days != null) {
			days.first()
				.datesUntil(days.last().plusDays(1))
				.limit(MOST_DAYS)
				.forEach((day) -> marks.add(day.toString()));
		}
		Integer ordinal = ordinal();
		if (ordinal != null) {
			marks.add(ordinal + " " + String.join(" ", this.parties));
		}
		return marks;
	}

	@Nullable RoundDate date() {
		return RoundDate.of(this.round.value(Property.DATE));
	}

	/** Gives the first and last day of an account that is dated to the day, or null. */
	@Nullable RoundDate days() {
		RoundDate first = date();
		RoundDate last = RoundDate.of(this.round.value(Property.END_DATE));
		if (first == null || !first.exact()) {
			return null;
		}
		boolean range = last != null && last.exact() && last.first().isAfter(first.first());
		return range ? new RoundDate(first.text(), first.first(), last.last()) : first;
	}

	@Nullable Integer ordinal() {
		return this.round.number(Property.ORDINAL);
	}

	@Nullable String city() {
		return this.round.value(Property.CITY);
	}

	/** Gives the furthest stage that the article tells, or null where it tells none. */
	@Nullable RoundStatus told() {
		RoundStatus told = null;
		for (RoundStatus status : RoundStatus.values()) {
			told = this.round.says(Property.STATUS, status.name()) ? status : told;
		}
		return told;
	}

	/** Gives the stage told, or what the day of publication makes of the date. */
	RoundStatus status() {
		RoundStatus told = told();
		if (told != null) {
			return told;
		}
		RoundDate date = date();
		boolean past = date != null && date.last().isBefore(this.source.published());
		return past ? RoundStatus.HELD : RoundStatus.SCHEDULED;
	}

}
