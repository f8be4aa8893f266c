package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.resolution.DelegationRole;
import org.talkstimeline.resolution.PartyRef;

/**
 * How often parties sit at some rounds, and with how many people, as that changes over
 * time.
 */
final class PartyCounts {

	private final LocalDate from;

	/** What begins and ends on each day. */
	private final NavigableMap<LocalDate, List<Turn>> turns = new TreeMap<>();

	private final Map<String, NavigableMap<LocalDate, Count>> counts = new TreeMap<>();

	private final Map<String, Map<String, Integer>> people = new HashMap<>();

	private final Elsewhere elsewhere;

	/**
	 * Prepares to count.
	 * @param from the first day
	 * @param days the days on which people come to sit elsewhere, or do so no more
	 * @param elsewhere who sits at other rounds and is counted there
	 */
	PartyCounts(LocalDate from, Collection<LocalDate> days, Elsewhere elsewhere) {
		this.from = from;
		this.elsewhere = elsewhere;
		days.stream()
			.filter((day) -> !day.isBefore(from))
			.forEach((day) -> this.turns.computeIfAbsent(day, (d) -> new ArrayList<>()));
	}

	/** Takes in a round as it was known over a period. */
	void add(String document, Known known) {
		Seated seated = Json.read(document, Seated.class);
		turn(known.knownFrom().isBefore(this.from) ? this.from : known.knownFrom(), seated, 1);
		if (!known.knownTo().equals(Known.ALWAYS)) {
			turn(known.knownTo(), seated, -1);
		}
	}

	private void turn(LocalDate day, Seated seated, int times) {
		this.turns.computeIfAbsent(day, (d) -> new ArrayList<>()).add(new Turn(seated, times));
	}

	/** Gives, for each party, the count from each day on which it changed. */
	Map<String, NavigableMap<LocalDate, Count>> of() {
		this.turns.forEach((day, all) -> {
			all.forEach((turn) -> turn.seated.delegations().forEach((sat) -> apply(day, sat, turn.times)));
			this.counts.forEach((party, steps) -> steps.put(day, steps.lastEntry().getValue().of(people(party, day))));
		});
		return this.counts;
	}

	private int people(String party, LocalDate day) {
		return (int) this.people.get(party)
			.keySet()
			.stream()
			.filter((person) -> !this.elsewhere.sits(person, party, day))
			.count();
	}

	private void apply(LocalDate day, Sat sat, int times) {
		NavigableMap<LocalDate, Count> steps = this.counts.computeIfAbsent(sat.party().code(), (c) -> new TreeMap<>());
		Map<String, Integer> known = this.people.computeIfAbsent(sat.party().code(), (c) -> new HashMap<>());
		sat.participants()
			.forEach((who) -> known.merge(who.person(), times, (a, b) -> (a + b == 0) ? null : Integer.valueOf(a + b)));
		Map.Entry<LocalDate, Count> last = steps.lastEntry();
		Count count = (last != null) ? last.getValue() : Count.NONE;
		boolean mediates = sat.role() == DelegationRole.MEDIATOR;
		String name = (times > 0 || count.name() == null) ? sat.party().name() : count.name();
		steps.put(day,
				new Count(name, count.rounds() + (mediates ? 0 : times), count.mediated() + (mediates ? times : 0), 0));
	}

	/** Reads back how often parties sat in all, as their own rows tell. */
	static Map<String, NavigableMap<LocalDate, Count>> of(Collection<Shelf.Row<String>> rows, LocalDate from) {
		Map<String, NavigableMap<LocalDate, Count>> all = new TreeMap<>();
		for (Shelf.Row<String> row : rows) {
			Answers.OfParty party = Json.read(row.document(), Answers.OfParty.class);
			Known known = row.known();
			if (!known.knownTo().isAfter(from)) {
				continue;
			}
			NavigableMap<LocalDate, Count> steps = all.computeIfAbsent(row.key(), (code) -> new TreeMap<>());
			steps.put(known.knownFrom().isBefore(from) ? from : known.knownFrom(),
					new Count(party.name(), party.rounds(), party.mediated(), party.participants()));
			if (!known.knownTo().equals(Known.ALWAYS)) {
				steps.putIfAbsent(known.knownTo(), Count.NONE);
			}
		}
		return all;
	}

	static Count at(@Nullable NavigableMap<LocalDate, Count> steps, LocalDate day) {
		Map.Entry<LocalDate, Count> step = (steps != null) ? steps.floorEntry(day) : null;
		return (step != null) ? step.getValue() : Count.NONE;
	}

	/**
	 * How often a party sat.
	 *
	 * @param name what it is called; null where it did not sit
	 */
	record Count(@Nullable String name, int rounds, int mediated, int participants) {

		static final Count NONE = new Count(null, 0, 0, 0);

		private Count of(int people) {
			return new Count(this.name, this.rounds, this.mediated, people);
		}

		/** Adds what sat here later to what sat elsewhere, less what sat here before. */
		Count with(Count now, Count before) {
			String called = (now.name != null) ? now.name : this.name;
			return new Count(called, this.rounds + now.rounds - before.rounds,
					this.mediated + now.mediated - before.mediated,
					this.participants + now.participants - before.participants);
		}

		boolean any() {
			return this.rounds + this.mediated > 0;
		}

	}

	/** Who sits for a party at rounds that are not counted here. */
	@FunctionalInterface
	interface Elsewhere {

		boolean sits(String person, String party, LocalDate day);

	}

	private record Turn(Seated seated, int times) {
	}

	/** What of a round's answer tells who sat. */
	record Seated(List<Sat> delegations) {
	}

	/** A delegation. */
	record Sat(PartyRef party, DelegationRole role, List<Who> participants) {
	}

	/** A member. */
	record Who(String person) {
	}

}
