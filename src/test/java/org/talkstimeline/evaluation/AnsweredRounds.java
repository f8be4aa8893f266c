package org.talkstimeline.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.talkstimeline.resolution.PartyRef;
import org.talkstimeline.resolution.Resolution;
import org.talkstimeline.resolution.ResolvedAgreement;
import org.talkstimeline.resolution.ResolvedDelegation;
import org.talkstimeline.resolution.ResolvedRound;

/**
 * Brings resolved rounds into the shape of a coding.
 */
final class AnsweredRounds {

	private AnsweredRounds() {
	}

	static List<CodedRound> of(Resolution resolution) {
		return resolution.rounds().stream().map(AnsweredRounds::round).toList();
	}

	private static CodedRound round(ResolvedRound round) {
		List<CodedPerson> people = round.delegations()
			.stream()
			.flatMap((delegation) -> people(delegation).stream())
			.toList();
		String ordinal = (round.ordinal() != null) ? Objects.toString(round.ordinal()) : null;
		return new CodedRound(round.parties().stream().map(AnsweredRounds::party).toList(),
				round.mediators().stream().map(AnsweredRounds::party).toList(), ordinal, round.date(), round.city(),
				round.venue(), round.status().name(), people,
				round.agreements().stream().map(AnsweredRounds::agreement).toList(), false, Map.of(), Map.of());
	}

	private static List<CodedPerson> people(ResolvedDelegation delegation) {
		return delegation.participants()
			.stream()
			.map((person) -> new CodedPerson(party(delegation.party()), person.name(), person.title(), person.head(),
					false, false))
			.toList();
	}

	private static CodedAgreement agreement(ResolvedAgreement agreement) {
		return new CodedAgreement(agreement.type().name(), agreement.count(), agreement.status().name(), false,
				List.of(), List.of());
	}

	private static CodedParty party(PartyRef party) {
		return new CodedParty(party.code(), party.name());
	}

}
