package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talkstimeline.article.Article;
import org.talkstimeline.article.ArticleVersion;
import org.talkstimeline.claim.Claim;
import org.talkstimeline.claim.Decision;
import org.talkstimeline.resolution.Ties;

/**
 * Derives the timeline from the claims that count: resolves them as known on each day on
 * which an article came out, and keeps each thing for as long as it stayed the same. What
 * a question as of a day reads is therefore what a store that ends on that day would
 * hold. A write resolves only the articles that can bear on each other through it, from
 * the day of the article on.
 */
@Service
public class Projection {

	/** Another one where the same claims give other rows. */
	public static final String VERSION = "3";

	private final EntityManager store;

	private final Neighbourhood neighbourhood;

	private final Tallies tallies;

	private final Words words;

	private final CountedClaims claims;

	private final Groups groups;

	private final Scope scopes;

	private final ChangeLog log;

	private final ServedVersions served;

	Projection(EntityManager store, Neighbourhood neighbourhood, Tallies tallies, Words words, CountedClaims claims,
			Groups groups, Scope scopes, ChangeLog log, ServedVersions served) {
		this.claims = claims;
		this.served = served;
		this.store = store;
		this.neighbourhood = neighbourhood;
		this.tallies = tallies;
		this.words = words;
		this.groups = groups;
		this.scopes = scopes;
		this.log = log;
	}

	/**
	 * Tells whether nothing was ever derived.
	 * @return whether the store is as it was made
	 */
	public boolean isEmpty() {
		return this.log.isEmpty();
	}

	/**
	 * Derives everything anew. The same claims give the same timeline, bit for bit.
	 * @param more what the same write changed besides
	 * @return what looks otherwise than before
	 */
	@Transactional
	public Outcome rebuild(Outcome more) {
		boolean first = this.log.isEmpty();
		Present before = first ? Present.NOTHING : Present.of(this.store);
		List.of("Round", "Person", "Process", "Party", "Meaning")
			.forEach((entity) -> this.store.createQuery("delete from " + entity).executeUpdate());
		this.neighbourhood.clear();
		this.tallies.clear();
		this.words.hashes().forEach(this.tallies::count);
		Map<LocalDate, List<String>> days = days();
		days.forEach((day, articles) -> derive(articles));
		List<String> articles = days.values().stream().flatMap(List::stream).toList();
		return noted((first ? articles(articles) : more).and(before.compare(Present.of(this.store))));
	}

	/** Gives all articles, by the days on which they came out. */
	private Map<LocalDate, List<String>> days() {
		Map<LocalDate, List<String>> days = new TreeMap<>();
		this.store.createQuery("select a.published, a.slug from Article a order by a.published, a.slug", Object[].class)
			.getResultStream()
			.forEach(
					(row) -> days.computeIfAbsent((LocalDate) row[0], (day) -> new ArrayList<>()).add((String) row[1]));
		return days;
	}

	private static Outcome articles(List<String> slugs) {
		return new Outcome(slugs.stream().map((slug) -> new Outcome.Thing(ThingType.ARTICLE, slug)).toList(), List.of(),
				List.of(), List.of(), List.of());
	}

	/**
	 * Brings the timeline in line with articles whose claims changed.
	 * @param articles slugs of articles that came in, were read anew, judged or withdrawn
	 * @param more what the same write changed besides
	 * @return what looks otherwise than before
	 */
	@Transactional
	public Outcome follow(Collection<String> articles, Outcome more) {
		this.store.flush();
		return noted(more.and(derive(articles)));
	}

	/**
	 * Brings the timeline in line with an editor's word.
	 * @param decision what was said, kept already
	 * @param articles slugs of the articles that it is about
	 * @return what looks otherwise than before
	 */
	@Transactional
	public Outcome follow(Decision decision, Collection<String> articles) {
		this.tallies.count(decision.hash());
		return follow(articles, Outcome.NONE);
	}

	private Outcome noted(Outcome outcome) {
		this.log.note(outcome);
		this.served.remember();
		return outcome;
	}

	private Outcome derive(Collection<String> articles) {
		Set<Neighbourhood.Tie> ties = this.neighbourhood.ties(articles);
		Map<String, LocalDate> days = count(articles, ties);
		return days.isEmpty() ? Outcome.NONE : this.scopes.derive(this.groups.of(days, ties));
	}

	/**
	 * Notes down what articles add to the figures and by what they are tied to others.
	 * @param all where to put their ties
	 * @return for each the first day on which it counts or counted
	 */
	private Map<String, LocalDate> count(Collection<String> articles, Set<Neighbourhood.Tie> all) {
		Figures figures = new Figures();
		Map<String, LocalDate> days = new TreeMap<>();
		this.tallies.counted(articles).forEach((article, counted) -> {
			figures.add(counted.published(), counted.figures(), -1);
			days.put(article, counted.published());
		});
		List<Neighbourhood.Tie> ties = new ArrayList<>(this.words.ties(articles));
		Map<String, Tallies.Counted> now = new TreeMap<>();
		List<Article> there = articles(articles);
		Map<String, List<String>> older = olderVersions(there);
		Map<String, List<Claim>> claims = this.claims.of(articles);
		Map<String, Set<String>> spellings = new TreeMap<>();
		for (Article article : there) {
			List<Claim> said = claims.getOrDefault(article.slug(), List.of());
			List<String> counts = new ArrayList<>(older.getOrDefault(article.slug(), List.of()));
			said.forEach((claim) -> counts.add(claim.id()));
			Tallies.Counted counted = Tallies.Counted.of(article.published(), said.size(), article.hash(), counts);
			now.put(article.slug(), counted);
			figures.add(counted.published(), counted.figures(), 1);
			days.merge(article.slug(), counted.published(), (a, b) -> a.isBefore(b) ? a : b);
			ties.addAll(Neighbourhood.of(article.slug(), Ties.of(said)));
			spellings.putAll(Ties.spellings(said));
		}
		this.neighbourhood.spell(spellings);
		this.store.clear();
		this.tallies.count(articles, now);
		this.tallies.change(figures);
		this.neighbourhood.tie(articles, ties);
		all.addAll(ties);
		return days;
	}

	private List<Article> articles(Collection<String> slugs) {
		List<Article> articles = new ArrayList<>();
		for (List<String> some : Chunks.of(slugs)) {
			articles.addAll(this.store.createQuery("from Article a where a.slug in :slugs", Article.class)
				.setParameter("slugs", some)
				.getResultList());
		}
		return articles;
	}

	/** Gives the hashes of what articles were before. */
	private Map<String, List<String>> olderVersions(Collection<Article> articles) {
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

}
