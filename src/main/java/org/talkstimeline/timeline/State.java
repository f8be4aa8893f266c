package org.talkstimeline.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.talkstimeline.extraction.Subject;
import org.talkstimeline.resolution.DelegationRole;
import org.talkstimeline.resolution.PartyRef;
import org.talkstimeline.resolution.Resolution;
import org.talkstimeline.resolution.ResolvedParticipant;
import org.talkstimeline.resolution.ResolvedPerson;
import org.talkstimeline.resolution.ResolvedRound;
import org.talkstimeline.resolution.ResolvedSubject;
import org.talkstimeline.resolution.SubjectRef;

/**
 * All that is known on one day, as values by the name of the thing: what {@link Versions}
 * compares from day to day.
 */
final class State {

	private static final Comparator<Answers.Appearance> IN_ORDER = Comparator
		.comparing((Answers.Appearance seen) -> seen.round().date(), Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((seen) -> seen.round().slug());

	private final List<ResolvedRound> rounds;

	private final Collection<ResolvedPerson> people;

	private final Map<String, List<Answers.Appearance>> appearances;

	State(Resolution resolution) {
		this(resolution.rounds(), resolution.people(), Map.of());
	}

	/**
	 * Takes in part of what is known.
	 * @param rounds some rounds
	 * @param people everybody who sits at them, and others
	 * @param elsewhere at which other rounds people sit, by slug
	 */
	State(List<ResolvedRound> rounds, Collection<ResolvedPerson> people,
			Map<String, List<Answers.Appearance>> elsewhere) {
		this.rounds = rounds;
		this.people = people;
		this.appearances = appearances(rounds, elsewhere);
	}

	private static Map<String, List<Answers.Appearance>> appearances(List<ResolvedRound> rounds,
			Map<String, List<Answers.Appearance>> elsewhere) {
		Map<String, List<Answers.Appearance>> byPerson = new HashMap<>();
		elsewhere.forEach((person, seen) -> byPerson.put(person, new ArrayList<>(seen)));
		for (ResolvedRound round : rounds) {
			Answers.RoundRef ref = Answers.RoundRef.of(round);
			round.delegations().forEach((delegation) -> {
				for (ResolvedParticipant participant : delegation.participants()) {
					byPerson.computeIfAbsent(participant.person(), (slug) -> new ArrayList<>())
						.add(new Answers.Appearance(ref, delegation.party(), delegation.role(), participant.title(),
								participant.head(), participant.attendance(), participant.sources()));
				}
			});
		}
		byPerson.values().forEach((seen) -> seen.sort(IN_ORDER));
		return byPerson;
	}

	Map<String, ResolvedRound> rounds() {
		return bySlug(this.rounds);
	}

	static Map<String, ResolvedRound> bySlug(List<ResolvedRound> rounds) {
		return rounds.stream()
			.collect(Collectors.toMap(ResolvedRound::slug, Function.identity(), (a, b) -> a, LinkedHashMap::new));
	}

	Map<String, PersonState> people() {
		Map<String, PersonState> people = new LinkedHashMap<>();
		for (ResolvedPerson person : this.people) {
			List<Answers.Appearance> seen = this.appearances.getOrDefault(person.slug(), List.of());
			people.put(person.slug(), PersonState.of(person, seen));
		}
		return people;
	}

	Map<String, Answers.OfProcess> processes() {
		Map<String, List<ResolvedRound>> bySlug = this.rounds.stream()
			.collect(Collectors.groupingBy((round) -> round.process().slug(), TreeMap::new, Collectors.toList()));
		Map<String, Answers.OfProcess> processes = new LinkedHashMap<>();
		bySlug.forEach((slug, rounds) -> processes.put(slug, process(rounds)));
		return processes;
	}

	private static Answers.OfProcess process(List<ResolvedRound> rounds) {
		ResolvedRound first = rounds.get(0);
		List<String> dates = rounds.stream().flatMap((round) -> Stream.ofNullable(round.date())).sorted().toList();
		return new Answers.OfProcess(first.process().slug(), first.process().name(),
				distinct(rounds, ResolvedRound::parties), distinct(rounds, ResolvedRound::mediators), rounds.size(),
				rounds.stream().mapToInt((round) -> round.agreements().size()).sum(),
				dates.isEmpty() ? null : dates.get(0), dates.isEmpty() ? null : dates.get(dates.size() - 1));
	}

	private static List<PartyRef> distinct(List<ResolvedRound> rounds, Function<ResolvedRound, List<PartyRef>> which) {
		Map<String, PartyRef> byCode = new TreeMap<>();
		rounds.forEach((round) -> which.apply(round).forEach((party) -> byCode.putIfAbsent(party.code(), party)));
		return List.copyOf(byCode.values());
	}

	Map<String, Answers.OfParty> parties() {
		Map<String, Answers.OfParty> parties = new TreeMap<>();
		Map<String, TreeSet<String>> people = new TreeMap<>();
		for (ResolvedRound round : this.rounds) {
			round.delegations().forEach((delegation) -> {
				PartyRef party = delegation.party();
				boolean mediates = delegation.role() == DelegationRole.MEDIATOR;
				TreeSet<String> members = people.computeIfAbsent(party.code(), (code) -> new TreeSet<>());
				delegation.participants().forEach((participant) -> members.add(participant.person()));
				parties.merge(party.code(),
						new Answers.OfParty(party.code(), party.name(), mediates ? 0 : 1, mediates ? 1 : 0, 0),
						(a, b) -> new Answers.OfParty(a.code(), a.name(), a.rounds() + b.rounds(),
								a.mediated() + b.mediated(), 0));
			});
		}
		parties.replaceAll((code, party) -> new Answers.OfParty(code, party.name(), party.rounds(), party.mediated(),
				people.getOrDefault(code, new TreeSet<>()).size()));
		return parties;
	}

	/**
	 * What each article's own subject is taken to mean, and the round that it belongs to.
	 */
	Map<SubjectKey, MeantBy> meanings() {
		Map<SubjectKey, MeantBy> meanings = new LinkedHashMap<>();
		for (ResolvedRound round : this.rounds) {
			for (ResolvedSubject subject : round.subjects()) {
				meanings.put(SubjectKey.of(subject),
						new MeantBy(SubjectKey.of(subject), subject.meant(), round.slug()));
			}
		}
		for (ResolvedPerson person : this.people) {
			for (ResolvedSubject subject : person.subjects()) {
				if (subject.subject().type() == Subject.Type.PERSON) {
					meanings.put(SubjectKey.of(subject), new MeantBy(SubjectKey.of(subject), subject.meant(), ""));
				}
			}
		}
		return meanings;
	}

	record SubjectKey(String article, Subject subject) {

		static SubjectKey of(ResolvedSubject resolved) {
			return new SubjectKey(resolved.article(), resolved.subject());
		}

	}

	record MeantBy(SubjectKey key, SubjectRef meant, String round) {

		String document() {
			return this.meant.type() + "\n" + this.meant.slug() + "\n" + this.round;
		}

	}

}
