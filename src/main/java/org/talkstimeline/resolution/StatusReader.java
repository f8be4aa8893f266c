package org.talkstimeline.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Decides how far a round has come: the furthest stage that was told, save where it was
 * called off since. Earlier stages are no disagreement, but they are kept as readings.
 */
final class StatusReader {

	private static final String COURSE = "a course of events, not a disagreement: the latest stage stands";

	private static final String CALLED_OFF = "a course of events, not a disagreement: called off since it was announced";

	private final List<Account> accounts;

	/**
	 * What the day of publication makes of a date counts only where no article tells a
	 * stage.
	 */
	StatusReader(Meeting meeting) {
		List<Account> telling = meeting.accounts().stream().filter((account) -> account.told() != null).toList();
		this.accounts = telling.isEmpty() ? meeting.accounts() : telling;
	}

	RoundStatus read(RoundConflicts conflicts) {
		RoundStatus stands = this.accounts.stream().anyMatch(this::holds) ? RoundStatus.CANCELLED : furthest();
		Readings readings = new Readings();
		this.accounts.forEach((account) -> readings.add(account, account.status().name()));
		List<Candidate> ranked = new ArrayList<>(readings.candidates());
		ranked.sort(Comparator.comparing((Candidate one) -> one.value().equals(stands.name()))
			.thenComparing((one) -> RoundStatus.valueOf(one.value()))
			.reversed());
		conflicts.stands("status", new Verdict(ranked, (stands == RoundStatus.CANCELLED) ? CALLED_OFF : COURSE));
		return stands;
	}

	private RoundStatus furthest() {
		return this.accounts.stream()
			.map(Account::status)
			.filter((status) -> status != RoundStatus.CANCELLED)
			.max(Comparator.naturalOrder())
			.orElse(RoundStatus.CANCELLED);
	}

	/**
	 * A cancellation holds where nobody tells, on that day or later, that the talks took
	 * place.
	 */
	private boolean holds(Account cancelled) {
		LocalDate day = cancelled.source().published();
		return cancelled.status() == RoundStatus.CANCELLED
				&& this.accounts.stream().noneMatch((other) -> switch (other.status()) {
					case HELD, ONGOING -> !other.source().published().isBefore(day);
					case SCHEDULED -> other.source().published().isAfter(day);
					case CANCELLED -> false;
				});
	}

}
