package org.talkstimeline.extraction.talks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.Person;

/**
 * Completes each round with the parties, the mediators and the delegations that the rest
 * of the article makes certain.
 */
final class RoundFacts {

	private final Sides sides;

	private final Rounds rounds;

	/** Whose officials the article names. */
	private final Set<String> officials = new HashSet<>();

	RoundFacts(Mentions mentions, Sides sides, Rounds rounds) {
		mentions.people().forEach((each) -> this.officials.add(each.party()));
		this.sides = sides;
		this.rounds = rounds;
	}

	void complete() {
		for (RoundDraft round : this.rounds.all()) {
			parties(round);
			seats(round);
			mediators(round);
		}
	}

	private void parties(RoundDraft round) {
		for (Reference reference : round.references) {
			if (reference.parties.size() > 1 && round.parties.isEmpty()) {
				reference.parties.forEach((each) -> round.parties.putIfAbsent(each.value(),
						new Fact(each.value(), each.from(), each.to(), each.rule(), 0.93)));
			}
		}
		Set<String> main = this.sides.main();
		boolean own = !round.parties.isEmpty() && !main.containsAll(round.parties.keySet())
				&& !round.parties.keySet().containsAll(main);
		if (own) {
			return;
		}
		round.parties.keySet().removeIf((code) -> !main.isEmpty() && !main.contains(code));
		for (String code : main) {
			Fact evidence = this.sides.evidence(code);
			if (evidence != null) {
				round.parties.putIfAbsent(code, new Fact(code, evidence.from(), evidence.to(), evidence.rule(), 0.92));
			}
		}
	}

	private void mediators(RoundDraft round) {
		if (round.parties.keySet().equals(this.sides.main())) {
			String host = this.rounds.host(this.sides);
			boolean elsewhere = round.city != null && !round.city.country().equals(host);
			this.sides.mediators().forEach((code, fact) -> {
				if (!(elsewhere && code.equals(host))) {
					round.mediators.putIfAbsent(code, fact);
				}
			});
		}
		for (Seat seat : round.seats) {
			if (seat.mediating() && !seat.party().isEmpty() && !round.parties.containsKey(seat.party())) {
				round.mediators.putIfAbsent(seat.party(),
						new Fact(seat.party(), seat.from(), seat.to(), "chaired-by", 0.88));
			}
		}
		// whoever sits there and is no side has come to help, most often the host
		boolean unknown = round.mediators.isEmpty();
		for (Seat seat : round.seats) {
			if (unknown && !seat.party().isEmpty() && !round.parties.containsKey(seat.party())) {
				round.mediators.putIfAbsent(seat.party(),
						new Fact(seat.party(), seat.from(), seat.to(), "seated-beside", 0.6));
			}
		}
		String host = (round.city != null) ? round.city.country() : "";
		if (round.mediators.isEmpty() && round.city != null && !host.isEmpty() && !host.equals("CH")
				&& !round.parties.containsKey(host) && this.officials.contains(host)) {
			round.mediators.put(host, new Fact(host, round.city.from(), round.city.to(), "host-of-city", 0.6));
		}
		round.mediators.keySet().removeAll(round.parties.keySet());
	}

	private void seats(RoundDraft round) {
		if (round.is("CANCELLED")) {
			round.seats.clear();
		}
		Set<String> headed = new HashSet<>();
		Set<String> signed = new HashSet<>();
		for (Seat seat : round.seats) {
			String code = code(round, seat);
			if (seat.head() && !code.isEmpty()) {
				headed.add(code);
			}
			if (signs(seat) && this.sides.negotiates(code)) {
				signed.add(code);
			}
		}
		Map<Person, String> known = new HashMap<>();
		for (int i = 0; i < round.seats.size(); i++) {
			Seat seat = round.seats.get(i);
			String code = code(round, seat);
			if (code.isEmpty() && seat.head() && headed.size() == 1) {
				code = this.sides.opposite(headed.iterator().next());
			}
			if (code.isEmpty() && signs(seat) && signed.size() == 1) {
				code = this.sides.opposite(signed.iterator().next());
			}
			if (code.isEmpty() && seat.mediating() && round.city != null
					&& !this.sides.negotiates(round.city.country())) {
				code = round.city.country();
			}
			if (code.isEmpty()) {
				code = known.getOrDefault(seat.person(), "");
			}
			known.putIfAbsent(seat.person(), code);
			round.seats.set(i, seat.of(code));
		}
		round.seats.removeIf((seat) -> seat.party().isEmpty());
	}

	/** Whoever signs beside one side signs for the other. */
	private static boolean signs(Seat seat) {
		return seat.rule().startsWith("signed");
	}

	private String code(RoundDraft round, Seat seat) {
		String own = seat.person().party();
		return own.isEmpty() ? seat.party() : own;
	}

}
