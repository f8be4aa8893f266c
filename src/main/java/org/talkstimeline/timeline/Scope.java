package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talkstimeline.claim.Claim;

/**
 * Resolves some articles together and brings their rows, and no others, in line with
 * that.
 */
@Component
class Scope {

	private final JdbcClient jdbc;

	private final RowStore rows;

	private final CountedClaims claims;

	private final Neighbourhood neighbourhood;

	private final Castings castings;

	private final Strangers strangers;

	private final MovedSlugs moved;

	private final Tallies tallies;

	Scope(JdbcClient jdbc, RowStore rows, CountedClaims claims, Neighbourhood neighbourhood, Castings castings,
			Strangers strangers, MovedSlugs moved, Tallies tallies) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.claims = claims;
		this.neighbourhood = neighbourhood;
		this.castings = castings;
		this.strangers = strangers;
		this.moved = moved;
		this.tallies = tallies;
	}

	/**
	 * Derives what articles support, and whatever else they have a bearing on.
	 * @param articles articles that changed
	 * @param ties their ties, those that they had included
	 * @param from the first day on which anything can be otherwise
	 * @return what looks otherwise now
	 */
	Outcome derive(Collection<String> articles, Collection<Neighbourhood.Tie> ties, LocalDate from) {
		Casting casting = this.castings.of(this.neighbourhood.people(ties), from);
		Set<String> begin = new TreeSet<>(articles);
		begin.addAll(casting.recast());
		Set<String> scope = this.neighbourhood.rounds(begin, ties);
		while (true) {
			Derivation derivation = derivation(scope, casting, from);
			Set<String> more = this.strangers.ofRounds(derivation.rounds().difference().touched());
			more.addAll(this.strangers.ofProcesses(derivation.processes().difference().touched()));
			if (scope.containsAll(more)) {
				return settle(derivation, casting, from);
			}
			more.addAll(scope);
			scope = this.neighbourhood.rounds(more, List.of());
		}
	}

	private Derivation derivation(Set<String> scope, Casting casting, LocalDate from) {
		Derivation derivation = new Derivation(from, casting);
		derivation.hold(this.rows.meanings(scope, from));
		this.rows.load(derivation.rounds(), "slug", derivation.roundsBefore(), from);
		derivation.holdPeople(this.rows.people(derivation.everybody(), from));
		this.rows.load(derivation.processes(), "slug", processes(derivation.roundsBefore()), from);
		List<Claim> claims = new ArrayList<>();
		this.claims.of(scope).values().forEach(claims::addAll);
		derivation.resolve(claims);
		return derivation;
	}

	private Set<String> processes(Collection<String> rounds) {
		Set<String> processes = new TreeSet<>();
		for (List<String> some : Chunks.of(rounds)) {
			processes.addAll(this.jdbc.sql("select distinct process from round where slug in (:slugs)")
				.param("slugs", some)
				.query(String.class)
				.list());
		}
		return processes;
	}

	private Outcome settle(Derivation derivation, Casting casting, LocalDate from) {
		countParties(derivation, from);
		this.moved.follow(derivation.meanings(), casting.standing());
		Figures figures = new Figures();
		count(figures, derivation.rounds(), Figures::ofRound);
		count(figures, derivation.people(), Figures::ofPerson);
		count(figures, derivation.processes(), (document) -> Figures.ofProcess());
		this.tallies.change(figures);
		OutcomeWriter outcome = new OutcomeWriter();
		outcome.rounds(derivation.rounds().then(), derivation.rounds().now());
		outcome.people(derivation.people().then(), derivation.people().now());
		outcome.compare(ThingType.PARTY, derivation.parties().then(), derivation.parties().now());
		outcome.compare(ThingType.PROCESS, derivation.processes().then(), derivation.processes().now());
		for (Shelf<?, ?> shelf : List.of(derivation.rounds(), derivation.people(), derivation.processes(),
				derivation.parties(), derivation.meanings())) {
			settle(shelf);
		}
		return outcome.outcome();
	}

	private <K, V> void settle(Shelf<K, V> shelf) {
		this.rows.settle(shelf, shelf.difference());
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

	private void countParties(Derivation derivation, LocalDate from) {
		Map<String, NavigableMap<LocalDate, PartyCounts.Count>> before = derivation.satBefore();
		Map<String, NavigableMap<LocalDate, PartyCounts.Count>> after = derivation.satAfter();
		Set<String> same = new TreeSet<>(before.keySet());
		same.removeIf((code) -> !before.get(code).equals(after.get(code)));
		before.keySet().removeAll(same);
		after.keySet().removeAll(same);
		Set<String> codes = new TreeSet<>(before.keySet());
		codes.addAll(after.keySet());
		this.rows.load(derivation.parties(), "code", codes, from);
		derivation.countParties(PartyCounts.of(derivation.parties().before(), from), before, after);
	}

}
