package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.talkstimeline.claim.Claim;
import org.talkstimeline.resolution.Judgement;
import org.talkstimeline.resolution.Ties;

/**
 * What the store holds when a write comes to the timeline. Each thing is read once,
 * however many groups of articles look at it.
 */
final class Before {

	private final Memo<String, Claim> claims;

	private final Memo<Part, Claim> claimsOnPeople;

	private final Memo<String, Meaning> meanings;

	private final Memo<String, Shelf.Row<String>> people;

	private final Memo<String, Shelf.Row<String>> rounds;

	private final Memo<String, Shelf.Row<String>> processes;

	private final Memo<String, String> processOf;

	private final Function<Collection<String>, List<Judgement>> words;

	Before(LocalDate from, RowStore rows, CountedClaims claims, Words words) {
		this.claims = new Memo<>(claims::of);
		this.claimsOnPeople = new Memo<>(claims::onPeople);
		this.meanings = new Memo<>((articles) -> rows.meanings(articles, from));
		this.people = new Memo<>((slugs) -> rows.of("Person", "slug", slugs, from));
		this.rounds = new Memo<>((slugs) -> rows.of("Round", "slug", slugs, from));
		this.processes = new Memo<>((slugs) -> rows.of("Process", "slug", slugs, from));
		this.processOf = new Memo<>(rows::processes);
		this.words = words::on;
	}

	/** Reads what several groups will ask for, in as few statements as for one. */
	void expect(Collection<Group> groups) {
		Set<String> articles = all(groups, (group) -> group.rounds().stream());
		Set<Part> parts = groups.stream().flatMap((group) -> group.people().stream()).collect(Collectors.toSet());
		this.claims.of(articles);
		onPeople(parts);
		articles.addAll(articles(parts));
		Set<String> rounds = new TreeSet<>();
		Set<String> people = new TreeSet<>();
		this.meanings.of(articles).forEach((meaning) -> {
			(meaning.subjectType.isPerson() ? people : rounds).add(meaning.meantSlug);
			rounds.add(meaning.round);
		});
		this.people.of(people);
		this.rounds.of(rounds);
		this.processes.of(Set.copyOf(this.processOf.of(rounds)));
	}

	private static Set<String> all(Collection<Group> groups, Function<Group, Stream<String>> of) {
		return groups.stream().flatMap(of).collect(Collectors.toCollection(TreeSet::new));
	}

	/** Gives all claims of some articles. */
	List<Claim> claims(Collection<String> articles) {
		return this.claims.of(articles);
	}

	/** Gives the claims on some people, and those on the rounds of their articles. */
	List<Claim> onPeople(Set<Part> parts) {
		Set<String> read = articles(parts);
		read.removeIf((article) -> !this.claims.has(article));
		List<Claim> claims = new ArrayList<>(this.claims.of(read));
		claims.removeIf((claim) -> !CountedClaims.bears(claim, parts));
		Set<Part> others = parts.stream().filter((part) -> !read.contains(part.article())).collect(Collectors.toSet());
		articles(others).forEach((article) -> others.add(new Part(article, Ties.ROUNDS)));
		claims.addAll(this.claimsOnPeople.of(others));
		return claims;
	}

	static Set<String> articles(Set<Part> parts) {
		return parts.stream().map(Part::article).collect(Collectors.toCollection(TreeSet::new));
	}

	/** Gives what editors said of people in some articles. */
	List<Judgement> words(Collection<String> articles) {
		return this.words.apply(articles);
	}

	/** Gives what the subjects of some articles were taken to mean, from a day on. */
	List<Meaning> meanings(Collection<String> articles, LocalDate from) {
		return this.meanings.of(articles).stream().filter((row) -> lasts(row.known, from)).toList();
	}

	/** Gives the rows of some people. */
	List<Shelf.Row<String>> people(Collection<String> slugs, LocalDate from) {
		return lasting(this.people.of(slugs), from);
	}

	List<Shelf.Row<String>> rounds(Collection<String> slugs, LocalDate from) {
		return lasting(this.rounds.of(slugs), from);
	}

	/** Gives the rows of the processes to which rounds belong. */
	List<Shelf.Row<String>> processes(Collection<String> rounds, LocalDate from) {
		return lasting(this.processes.of(Set.copyOf(this.processOf.of(rounds))), from);
	}

	private static List<Shelf.Row<String>> lasting(List<Shelf.Row<String>> rows, LocalDate from) {
		return rows.stream().filter((row) -> lasts(row.known(), from)).toList();
	}

	private static boolean lasts(Known known, LocalDate from) {
		return !known.knownTo().isBefore(from);
	}

}
