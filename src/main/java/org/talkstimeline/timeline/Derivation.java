package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeSet;

import org.talkstimeline.claim.Claim;
import org.talkstimeline.resolution.Judgement;
import org.talkstimeline.resolution.ResolvedRound;
import org.talkstimeline.resolution.Resolver;

/**
 * The rows that some articles support from a day on, before anything is written.
 */
final class Derivation {

	private static final Resolver RESOLVER = new Resolver();

	private final LocalDate from;

	private final Shelf<String, ResolvedRound> rounds;

	private final Shelf<String, PersonState> people;

	private final Shelf<String, Answers.OfProcess> processes;

	private final Shelf<State.SubjectKey, State.MeantBy> meanings;

	private final Shelf<String, Answers.OfParty> parties;

	Derivation(LocalDate from) {
		this.from = from;
		this.rounds = new Shelf<>("Round", Json::write, Rows::of, from);
		this.people = new Shelf<>("Person", (person) -> Json.write(person.full()), Rows::of, from);
		this.processes = new Shelf<>("Process", Json::write, Rows::of, from);
		this.parties = new Shelf<>("Party", Json::write, Rows::of, from);
		this.meanings = new Shelf<>("Meaning", Derivation::document, Rows::of, from);
	}

	static String document(State.MeantBy meant) {
		return meant.meant().type() + "\n" + meant.meant().slug() + "\n" + meant.round();
	}

	Shelf<String, ResolvedRound> rounds() {
		return this.rounds;
	}

	Shelf<String, PersonState> people() {
		return this.people;
	}

	Shelf<String, Answers.OfProcess> processes() {
		return this.processes;
	}

	Shelf<State.SubjectKey, State.MeantBy> meanings() {
		return this.meanings;
	}

	Shelf<String, Answers.OfParty> parties() {
		return this.parties;
	}

	/** Resolves claims as known on each day from the first on. */
	void resolve(Collection<Claim> claims, List<Judgement> words) {
		TreeSet<LocalDate> days = new TreeSet<>(Set.of(this.from));
		claims.stream().map(Claim::firstSeen).filter((day) -> day.isAfter(this.from)).forEach(days::add);
		for (LocalDate day : days) {
			List<Claim> known = claims.stream().filter((claim) -> !claim.firstSeen().isAfter(day)).toList();
			State state = new State(RESOLVER.resolve(known, words));
			this.rounds.at(day, state.rounds());
			this.people.at(day, state.people());
			this.processes.at(day, state.processes());
			this.meanings.at(day, state.meanings());
		}
	}

	/** Gives how often parties sit at the rounds of these articles, before the write. */
	Map<String, NavigableMap<LocalDate, PartyCounts.Count>> satBefore() {
		PartyCounts counts = new PartyCounts(this.from);
		this.rounds.before().forEach((row) -> counts.add(row.document(), row.known()));
		return counts.of();
	}

	/** Gives the same after it. */
	Map<String, NavigableMap<LocalDate, PartyCounts.Count>> satAfter() {
		PartyCounts counts = new PartyCounts(this.from);
		this.rounds.after().forEach((version) -> counts.add(version.value().document(), version.known()));
		return counts.of();
	}

	/**
	 * Works out the parties, which rounds of all articles count for: what was known of
	 * each, and the difference that these articles make.
	 */
	void countParties(Map<String, NavigableMap<LocalDate, PartyCounts.Count>> all,
			Map<String, NavigableMap<LocalDate, PartyCounts.Count>> before,
			Map<String, NavigableMap<LocalDate, PartyCounts.Count>> after) {
		TreeSet<String> codes = new TreeSet<>(before.keySet());
		codes.addAll(after.keySet());
		TreeSet<LocalDate> days = new TreeSet<>(Set.of(this.from));
		for (String code : codes) {
			days.addAll(PartyCounts.days(all.get(code)));
			days.addAll(PartyCounts.days(before.get(code)));
			days.addAll(PartyCounts.days(after.get(code)));
		}
		for (LocalDate day : days.tailSet(this.from)) {
			Map<String, Answers.OfParty> state = new LinkedHashMap<>();
			for (String code : codes) {
				PartyCounts.Count count = PartyCounts.at(all.get(code), day)
					.with(PartyCounts.at(after.get(code), day), PartyCounts.at(before.get(code), day));
				if (count.any()) {
					state.put(code, new Answers.OfParty(code, String.valueOf(count.name()), count.rounds(),
							count.mediated(), count.participants()));
				}
			}
			this.parties.at(day, state);
		}
	}

}
