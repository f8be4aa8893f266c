package org.talkstimeline.timeline;

import java.util.List;
import java.util.stream.Stream;

import org.talkstimeline.spelling.Folding;
import org.talkstimeline.spelling.NameQuery;
import org.talkstimeline.resolution.ResolvedAgreement;
import org.talkstimeline.resolution.ResolvedConflict;
import org.talkstimeline.resolution.ResolvedDelegation;
import org.talkstimeline.resolution.ResolvedParticipant;
import org.talkstimeline.resolution.ResolvedRound;

/**
 * Turns a resolved round into the rows by which it, its delegations and its agreements
 * are found.
 */
final class Rows {

	private Rows() {
	}

	/**
	 * Makes the rows of a round.
	 * @param resolved the round
	 * @param known over which period it was known so
	 * @return the round with all its children, not yet stored
	 */
	static Round of(ResolvedRound resolved, Known known) {
		Period begins = Period.of(resolved.date());
		Round round = new Round();
		round.slug = resolved.slug();
		round.process = resolved.process().slug();
		round.ordinal = resolved.ordinal();
		round.firstDay = begins.first();
		round.lastDay = (resolved.endDate() != null) ? Period.of(resolved.endDate()).last() : begins.last();
		round.city = resolved.city();
		round.cityKey = (resolved.city() != null) ? Folding.fold(resolved.city()) : null;
		round.country = resolved.country();
		round.venue = resolved.venue();
		round.status = resolved.status();
		round.document = Json.write(resolved);
		round.known = known;
		resolved.venueNames().forEach((name) -> round.venueKeys.add(Folding.fold(name)));
		resolved.sources().forEach((source) -> round.articles.add(source.article()));
		Answers.RoundRef ref = Answers.RoundRef.of(resolved);
		resolved.delegations().forEach((delegation) -> round.delegations.add(delegation(round, ref, delegation)));
		resolved.agreements().forEach((agreement) -> round.agreements.add(agreement(round, resolved, agreement)));
		resolved.conflicts().forEach((conflict) -> round.conflicts.add(conflict(round, ref, conflict)));
		Events.of(resolved).forEach((event) -> round.events.add(new Event(round, event)));
		return round;
	}

	private static Delegation delegation(Round round, Answers.RoundRef ref, ResolvedDelegation resolved) {
		Delegation delegation = new Delegation();
		delegation.round = round;
		delegation.position = round.delegations.size();
		delegation.party = resolved.party().code();
		delegation.role = resolved.role();
		delegation.head = resolved.head();
		delegation.document = Json.write(new Answers.OfDelegation(ref, resolved));
		for (ResolvedParticipant member : resolved.participants()) {
			Participation participation = new Participation();
			participation.delegation = delegation;
			participation.position = delegation.participations.size();
			participation.person = member.person();
			participation.title = member.title();
			participation.head = member.head();
			participation.attendance = member.attendance();
			delegation.participations.add(participation);
		}
		return delegation;
	}

	private static Agreement agreement(Round round, ResolvedRound resolved, ResolvedAgreement agreed) {
		Agreement agreement = new Agreement();
		agreement.round = round;
		agreement.position = round.agreements.size();
		agreement.slug = agreed.slug();
		agreement.type = agreed.type();
		agreement.persons = agreed.count();
		agreement.status = agreed.status();
		agreement.agreedOn = Period.day(agreed.agreedOn());
		agreement.startedOn = Period.day(agreed.startedOn());
		agreement.implementedOn = Period.day(agreed.implementedOn());
		agreement.document = Json
			.write(new Answers.OfAgreement(agreed, Answers.RoundRef.of(resolved), resolved.parties()));
		agreed.history()
			.forEach(
					(report) -> agreement.history.add(new Agreement.Stage(report.status(), Period.day(report.date()))));
		return agreement;
	}

	private static Conflict conflict(Round round, Answers.RoundRef ref, ResolvedConflict resolved) {
		Conflict conflict = new Conflict();
		conflict.round = round;
		conflict.position = round.conflicts.size();
		conflict.subjectType = resolved.subject().type();
		conflict.subjectSlug = resolved.subject().slug();
		conflict.property = resolved.property();
		conflict.chosen = resolved.chosen();
		conflict.rule = resolved.rule();
		conflict.document = Json.write(new Answers.OfConflict(ref, resolved));
		return conflict;
	}

	/**
	 * Makes the rows of a person.
	 * @param state what is known of the person
	 * @param known over which period
	 * @return the person with every spelling, not yet stored
	 */
	static Person of(PersonState state, Known known) {
		Person person = new Person();
		person.slug = state.full().slug();
		person.name = state.full().name();
		person.appearances = state.full().appearances().size();
		person.document = Json.write(state.full());
		person.summary = Json.write(state.summary());
		person.known = known;
		List<String> spellings = Stream.concat(Stream.of(person.name), state.full().aliases().stream()).toList();
		for (String spelling : spellings) {
			PersonName name = new PersonName();
			name.person = person;
			name.spelling = spelling;
			name.words.addAll(NameQuery.words(spelling));
			name.joined = String.join("", name.words);
			person.names.add(name);
		}
		return person;
	}

	static Process of(Answers.OfProcess answer, Known known) {
		Process process = new Process();
		process.slug = answer.slug();
		process.name = answer.name();
		process.document = Json.write(answer);
		process.known = known;
		return process;
	}

	static Party of(Answers.OfParty answer, Known known) {
		Party party = new Party();
		party.code = answer.code();
		party.name = answer.name();
		party.document = Json.write(answer);
		party.known = known;
		return party;
	}

	static Meaning of(State.MeantBy meant, Known known) {
		Meaning meaning = new Meaning();
		meaning.article = meant.key().article();
		meaning.subjectType = meant.key().subject().type();
		meaning.subjectRound = meant.key().subject().round();
		meaning.subjectPart = meant.key().subject().part();
		meaning.meantType = meant.meant().type();
		meaning.meantSlug = meant.meant().slug();
		meaning.round = meant.round();
		meaning.known = known;
		return meaning;
	}

}
