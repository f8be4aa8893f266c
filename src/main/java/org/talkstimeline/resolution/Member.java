package org.talkstimeline.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.extraction.Property;
import org.talkstimeline.extraction.Subject;

/**
 * A person on the roster of one round, as all accounts of it tell.
 */
final class Member {

	private static final String SEEN = "told as there beats only announced";

	private final PersonRef person;

	private final SortedMap<Source, Account> accounts = new TreeMap<>(Accounts.BY_DAY);

	private final Titles titles = new Titles();

	private final Readings attendance = new Readings();

	Member(PersonRef person) {
		this.person = person;
	}

	void add(Account account, Telling participation) {
		this.accounts.put(account.source(), account);
		this.titles.add(account, participation);
		for (Attendance told : Attendance.values()) {
			boolean furthest = told == Attendance.PRESENT
					|| !participation.says(Property.ATTENDANCE, Attendance.PRESENT.name());
			if (furthest && participation.says(Property.ATTENDANCE, told.name())) {
				this.attendance.add(account, told.name());
			}
		}
	}

	/** Where no article says, who is named of a meeting that is over was there. */
	private Attendance untold() {
		boolean held = this.accounts.values().stream().anyMatch((account) -> account.status() == RoundStatus.HELD);
		return held ? Attendance.PRESENT : Attendance.EXPECTED;
	}

	String slug() {
		return this.person.slug();
	}

	ResolvedParticipant resolve(@Nullable String head, RoundConflicts conflicts) {
		String title = conflicts.stands(Subject.Type.PARTICIPATION, slug(), "title", this.titles.decide());
		List<Candidate> seenFirst = this.attendance.candidates()
			.stream()
			.sorted(Comparator.comparing(Candidate::value).reversed())
			.toList();
		String attended = seenFirst.isEmpty() ? untold().name()
				: conflicts.stands(Subject.Type.PARTICIPATION, slug(), "attendance", new Verdict(seenFirst, SEEN));
		return new ResolvedParticipant(slug(), this.person.name(), title, slug().equals(head),
				Attendance.valueOf(String.valueOf(attended)),
				this.accounts.keySet().stream().map(Source::article).toList());
	}

}
