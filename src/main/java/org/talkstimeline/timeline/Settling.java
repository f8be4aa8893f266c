package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.springframework.stereotype.Component;

/**
 * Writes what groups of articles turned out to support, all rows of a kind together.
 */
@Component
class Settling {

	private final RowStore rows;

	private final MovedSlugs moved;

	private final Tallies tallies;

	Settling(RowStore rows, MovedSlugs moved, Tallies tallies) {
		this.rows = rows;
		this.moved = moved;
		this.tallies = tallies;
	}

	/**
	 * Writes.
	 * @param all what to write
	 * @param from the first day on which anything can be otherwise
	 * @return what looks otherwise than before
	 */
	Outcome settle(List<Derived> all, LocalDate from) {
		List<Derivation> derivations = all.stream().map(Derived::derivation).toList();
		PartyRows parties = parties(derivations, from);
		Figures figures = new Figures();
		OutcomeWriter outcome = new OutcomeWriter();
		for (Derived derived : all) {
			Derivation derivation = derived.derivation();
			this.moved.follow(derivation.meanings(), derived.casting().standing());
			count(figures, derivation.rounds(), Figures::ofRound);
			count(figures, derivation.people(), Figures::ofPerson);
			count(figures, derivation.processes(), (document) -> Figures.ofProcess());
			outcome.rounds(derivation.rounds().then(), derivation.rounds().now());
			outcome.people(derivation.people().then(), derivation.people().now());
			outcome.compare(ThingType.PROCESS, derivation.processes().then(), derivation.processes().now());
		}
		outcome.compare(ThingType.PARTY, parties.shelf().then(), parties.shelf().now());
		this.tallies.change(figures);
		this.rows.settle(derivations.stream().map(Derivation::rounds).toList());
		this.rows.settle(derivations.stream().map(Derivation::people).toList());
		this.rows.settle(derivations.stream().map(Derivation::processes).toList());
		this.rows.settle(List.of(parties.shelf()));
		this.rows.settle(derivations.stream().map(Derivation::meanings).toList());
		return outcome.outcome();
	}

	private static void count(Figures figures, Shelf<String, ?> shelf, Function<String, long[]> what) {
		Shelf.Difference<String, ?> difference = shelf.difference();
		difference.gone().forEach((row) -> figures.count(row.known(), what.apply(row.document()), -1));
		difference.moved().forEach((move) -> {
			figures.count(move.row().known(), what.apply(move.row().document()), -1);
			figures.count(move.known(), what.apply(move.row().document()), 1);
		});
		difference.written()
			.forEach((version) -> figures.count(version.known(), what.apply(version.value().document()), 1));
	}

	/** Rounds of all articles count for a party, so that each takes the difference. */
	private PartyRows parties(List<Derivation> derivations, LocalDate from) {
		PartyRows parties = new PartyRows(from);
		derivations.forEach((derivation) -> parties.change(derivation.satBefore(), derivation.satAfter()));
		parties.hold(this.rows.of("Party", "code", parties.codes(), from));
		return parties;
	}

}
