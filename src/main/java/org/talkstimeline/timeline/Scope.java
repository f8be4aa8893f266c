package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talkstimeline.article.Article;
import org.talkstimeline.article.ArticleVersion;
import org.talkstimeline.claim.Claim;
import org.talkstimeline.extraction.Subject;

/**
 * Resolves some articles together and brings their rows, and no others, in line with
 * that.
 */
@Component
class Scope {

	private final EntityManager store;

	private final JdbcClient jdbc;

	private final RowStore rows;

	private final Neighbourhood neighbourhood;

	private final Strangers strangers;

	private final Words words;

	private final MovedSlugs moved;

	private final Tallies tallies;

	Scope(EntityManager store, JdbcClient jdbc, RowStore rows, Neighbourhood neighbourhood, Strangers strangers,
			Words words, MovedSlugs moved, Tallies tallies) {
		this.store = store;
		this.jdbc = jdbc;
		this.rows = rows;
		this.neighbourhood = neighbourhood;
		this.strangers = strangers;
		this.words = words;
		this.moved = moved;
		this.tallies = tallies;
	}

	/**
	 * Derives what articles support. Where others turn out to want the same slugs, they
	 * are resolved together.
	 * @param articles all articles between which chains of ties run
	 * @param from the first day on which anything can be otherwise
	 * @return what looks otherwise now
	 */
	Outcome derive(Set<String> articles, LocalDate from) {
		Set<String> scope = new TreeSet<>(articles);
		while (true) {
			Derivation derivation = derivation(scope, from);
			Set<String> more = new TreeSet<>(this.strangers.ofRounds(derivation.rounds().difference().touched()));
			more.addAll(this.strangers.ofPeople(derivation.people().difference().touched()));
			more.addAll(this.strangers.ofProcesses(derivation.processes().difference().touched()));
			more.removeAll(scope);
			if (more.isEmpty()) {
				return settle(derivation, from);
			}
			more.addAll(scope);
			scope = this.neighbourhood.of(more, Set.of());
		}
	}

	private Derivation derivation(Set<String> scope, LocalDate from) {
		Derivation derivation = new Derivation(from);
		Set<String> rounds = new TreeSet<>();
		Set<String> people = new TreeSet<>();
		for (Meaning meaning : this.rows.meanings(scope, from)) {
			State.MeantBy meant = RowStore.meant(meaning);
			derivation.meanings()
				.hold(new Shelf.Row<>(meaning.id, meant.key(), Derivation.document(meant), meaning.known));
			rounds.add(meaning.round);
			if (meaning.meantType == Subject.Type.PERSON || meaning.meantType == Subject.Type.PARTICIPATION) {
				people.add(meaning.meantSlug);
			}
		}
		this.rows.load(derivation.rounds(), "slug", rounds, from);
		this.rows.load(derivation.people(), "slug", people, from);
		List<Claim> claims = new ArrayList<>();
		claims(scope).values().forEach(claims::addAll);
		this.store.clear();
		Set<String> processes = new TreeSet<>();
		for (List<String> some : Chunks.of(rounds)) {
			processes.addAll(this.jdbc.sql("select distinct process from round where slug in (:slugs)")
				.param("slugs", some)
				.query(String.class)
				.list());
		}
		this.rows.load(derivation.processes(), "slug", processes, from);
		derivation.resolve(claims, this.words.on(scope));
		return derivation;
	}

	private Outcome settle(Derivation derivation, LocalDate from) {
		countParties(derivation, from);
		this.moved.follow(derivation.meanings());
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

	/** Gives the claims of some articles that count. */
	Map<String, List<Claim>> claims(Collection<String> articles) {
		List<Claim> claims = new ArrayList<>();
		for (List<String> some : Chunks.of(articles)) {
			claims.addAll(
					this.store
						.createQuery("select c from Claim c join fetch c.article a where c.state = 'ACCEPTED'"
								+ " and a.slug in :articles", Claim.class)
						.setParameter("articles", some)
						.getResultList());
		}
		return claims.stream()
			.collect(Collectors.groupingBy((claim) -> claim.article().slug(), TreeMap::new, Collectors.toList()));
	}

	/** Gives the hashes of what articles were before. */
	Map<String, List<String>> olderVersions(Collection<Article> articles) {
		Map<String, List<String>> hashes = new TreeMap<>();
		articles.stream()
			.filter((article) -> article.version() > 1)
			.forEach((article) -> hashes.put(article.slug(),
					this.store.createQuery("from ArticleVersion v where v.articleId = :article", ArticleVersion.class)
						.setParameter("article", article.key())
						.getResultStream()
						.map(ArticleVersion::hash)
						.toList()));
		return hashes;
	}

	List<Article> articles(Collection<String> slugs) {
		List<Article> articles = new ArrayList<>();
		for (List<String> some : Chunks.of(slugs)) {
			articles.addAll(this.store.createQuery("from Article a where a.slug in :slugs", Article.class)
				.setParameter("slugs", some)
				.getResultList());
		}
		return articles;
	}

}
