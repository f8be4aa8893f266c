package org.talkstimeline.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.extraction.Property;
import org.talkstimeline.extraction.Subject;

/**
 * Whom each party sent to one round.
 */
final class Delegations {

	private static final Comparator<ResolvedParticipant> ORDER = Comparator.comparing(ResolvedParticipant::head)
		.thenComparing((participant) -> participant.sources().size())
		.reversed()
		.thenComparing(ResolvedParticipant::name)
		.thenComparing(ResolvedParticipant::person);

	private final PartyCodes codes;

	private final RoundConflicts conflicts;

	private final SortedMap<String, SortedMap<String, Member>> members = new TreeMap<>();

	private final SortedMap<String, Readings> heads = new TreeMap<>();

	Delegations(Meeting meeting, Cast cast, PartyCodes codes, RoundConflicts conflicts) {
		this.codes = codes;
		this.conflicts = conflicts;
		for (Account account : meeting.accounts()) {
			account.participations().forEach((part, told) -> add(account, part, told, cast));
		}
	}

	private void add(Account account, String part, Telling told, Cast cast) {
		String party = Mentions.party(told, this.codes);
		PersonRef person = cast.meant(account.source().article(), account.participation(part));
		if (person == null || party.isEmpty()) {
			return;
		}
		this.members.computeIfAbsent(party, (p) -> new TreeMap<>())
			.computeIfAbsent(person.slug(), (p) -> new Member(person))
			.add(account, told);
		if (told.says(Property.HEAD, "true")) {
			this.heads.computeIfAbsent(party, (p) -> new Readings()).add(account, person.slug());
		}
	}

	/** Gives the parties that have members but are neither sides nor mediators. */
	SortedSet<String> others(Collection<String> parties) {
		SortedSet<String> others = new TreeSet<>(this.members.keySet());
		others.removeAll(parties);
		return others;
	}

	List<ResolvedDelegation> resolve(SortedSet<String> parties, SortedSet<String> mediators) {
		List<ResolvedDelegation> delegations = new ArrayList<>();
		parties.forEach((party) -> delegations.add(delegation(party, DelegationRole.NEGOTIATING)));
		mediators.forEach((party) -> delegations.add(delegation(party, DelegationRole.MEDIATOR)));
		return delegations;
	}

	private ResolvedDelegation delegation(String party, DelegationRole role) {
		String head = head(party);
		List<ResolvedParticipant> participants = this.members.getOrDefault(party, new TreeMap<>())
			.values()
			.stream()
			.map((member) -> member.resolve(head, this.conflicts))
			.sorted(ORDER)
			.toList();
		return new ResolvedDelegation(this.codes.party(party), role, head, participants);
	}

	/** A disagreement on who leads is told of the person who stands as the head. */
	private @Nullable String head(String party) {
		Readings readings = this.heads.get(party);
		Verdict verdict = (readings != null) ? readings.decide(Rule.OF_EVENTS) : null;
		return (verdict != null)
				? this.conflicts.stands(Subject.Type.PARTICIPATION, verdict.chosen().value(), "head", verdict) : null;
	}

}
