package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.talkstimeline.claim.Claim;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.resolution.Cast;
import org.talkstimeline.resolution.ResolvedPerson;
import org.talkstimeline.resolution.ResolvedRound;
import org.talkstimeline.resolution.Resolver;

/**
 * The rows that some articles support from a day on, before anything is written.
 */
final class Derivation {

	private static final Resolver RESOLVER = new Resolver();

	private final LocalDate from;

	private final Casting casting;

	private final Shelf<String, ResolvedRound> rounds;

	private final Shelf<String, PersonState> people;

	private final Shelf<String, Answers.OfProcess> processes;

	private final Shelf<State.SubjectKey, State.MeantBy> meanings;

	/** The rounds that these articles supported before. */
	private final Set<String> before = new TreeSet<>();

	/** Everybody who is or was at these rounds, or is or was meant otherwise. */
	private final Set<String> everybody;

	private final Periods<State.SubjectKey, String> seated = new Periods<>();

	private HeldPeople held = new HeldPeople(List.of());

	Derivation(LocalDate from, Casting casting) {
		this.from = from;
		this.casting = casting;
		this.everybody = new TreeSet<>(casting.slugs());
		this.rounds = new Shelf<>("Round", Json::write, Rows::of, from);
		this.people = new Shelf<>("Person", (person) -> Json.write(person.full()), Rows::of, from);
		this.processes = new Shelf<>("Process", Json::write, Rows::of, from);
		this.meanings = new Shelf<>("Meaning", State.MeantBy::document, Rows::of, from);
		casting.named().forEach(this.meanings::hold);
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

	/** Takes in what the rounds of the articles were taken to mean. */
	void hold(Collection<Meaning> meanings) {
		for (Meaning meaning : meanings) {
			if (meaning.subjectType != Subject.Type.PERSON) {
				this.meanings.hold(RowStore.row(meaning));
				this.before.add(meaning.round);
			}
			if (meaning.subjectType == Subject.Type.PARTICIPATION) {
				this.everybody.add(meaning.meantSlug);
				this.seated.hold(RowStore.meant(meaning).key(), meaning.known, meaning.meantSlug);
			}
		}
	}

	/** Gives the slugs of these rounds. */
	Set<String> roundsBefore() {
		return this.before;
	}

	/** Gives the slugs of the people whose rows are needed. */
	Set<String> everybody() {
		return this.everybody;
	}

	/** Takes in who these people were. */
	void holdPeople(Collection<Shelf.Row<String>> rows) {
		rows.forEach(this.people::hold);
		this.held = new HeldPeople(rows);
	}

	/** Resolves claims as known on each day from the first on. */
	void resolve(Collection<Claim> claims) {
		SortedSet<LocalDate> recast = CountedClaims.days(claims, this.from);
		recast.addAll(this.casting.days());
		recast.addAll(this.seated.turns());
		recast.addAll(this.held.renamings());
		SortedSet<LocalDate> days = new TreeSet<>(recast);
		days.addAll(this.held.turns());
		List<ResolvedRound> rounds = List.of();
		for (LocalDate day : days.tailSet(this.from)) {
			if (recast.contains(day)) {
				rounds = RESOLVER.rounds(CountedClaims.until(claims, day), cast(day));
				this.rounds.at(day, State.bySlug(rounds));
			}
			State state = new State(rounds, people(day), elsewhere(day));
			this.people.at(day, state.people());
			this.processes.at(day, state.processes());
			this.meanings.at(day, state.meanings());
		}
	}

	private Cast cast(LocalDate day) {
		Cast now = this.casting.cast(day);
		return (article, subject) -> {
			if (this.casting.has(article, subject)) {
				return now.meant(article, subject);
			}
			String slug = this.seated.at(new State.SubjectKey(article, subject), day);
			return (slug != null) ? this.held.ref(slug, day) : null;
		};
	}

	private List<ResolvedPerson> people(LocalDate day) {
		List<ResolvedPerson> people = new ArrayList<>(this.casting.at(day));
		for (String slug : this.everybody) {
			ResolvedPerson other = this.casting.slugs().contains(slug) ? null : this.held.person(slug, day);
			if (other != null) {
				people.add(other);
			}
		}
		return people;
	}

	/** Gives where these people sat at rounds of other articles. */
	private Map<String, List<Answers.Appearance>> elsewhere(LocalDate day) {
		Map<String, List<Answers.Appearance>> elsewhere = new HashMap<>();
		this.everybody.forEach((slug) -> elsewhere.put(slug, this.held.appearances(slug, day, this.before).toList()));
		return elsewhere;
	}

	/** Gives how often parties sit at the rounds of these articles, before the write. */
	Map<String, NavigableMap<LocalDate, PartyCounts.Count>> satBefore() {
		PartyCounts counts = counts();
		this.rounds.before().forEach((row) -> counts.add(row.document(), row.known()));
		return counts.of();
	}

	/** Gives the same after it. */
	Map<String, NavigableMap<LocalDate, PartyCounts.Count>> satAfter() {
		PartyCounts counts = counts();
		this.rounds.after().forEach((version) -> counts.add(version.value().document(), version.known()));
		return counts.of();
	}

	/** Whoever sits for a party at other rounds as well is counted there already. */
	private PartyCounts counts() {
		return new PartyCounts(this.from, this.held.turns(),
				(person, party, day) -> this.held.appearances(person, day, this.before)
					.anyMatch((seen) -> seen.party().code().equals(party)));
	}

}
