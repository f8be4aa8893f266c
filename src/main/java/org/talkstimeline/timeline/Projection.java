package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talkstimeline.article.Article;
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
	public static final String VERSION = "2";

	private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

	private final EntityManager store;

	private final Neighbourhood neighbourhood;

	private final Tallies tallies;

	private final Words words;

	private final Scope scopes;

	private final ChangeLog log;

	private final ServedVersions served;

	Projection(EntityManager store, Neighbourhood neighbourhood, Tallies tallies, Words words, Scope scopes,
			ChangeLog log, ServedVersions served) {
		this.served = served;
		this.store = store;
		this.neighbourhood = neighbourhood;
		this.tallies = tallies;
		this.words = words;
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
		List<String> articles = this.store.createQuery("select a.slug from Article a order by a.slug", String.class)
			.getResultList();
		Map<String, Set<String>> apart = new TreeMap<>();
		Chunks.of(articles).forEach((some) -> count(some, new ArrayList<>()));
		Set<String> done = new TreeSet<>();
		for (String article : articles) {
			if (!done.contains(article)) {
				apart.put(article, this.neighbourhood.of(List.of(article), Set.of()));
				done.addAll(apart.get(article));
			}
		}
		apart.values().forEach((scope) -> this.scopes.derive(scope, BEGINNING));
		return noted((first ? articles(articles) : more).and(before.compare(Present.of(this.store))));
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
		Set<String> ties = this.neighbourhood.ties(articles);
		List<LocalDate> days = new ArrayList<>();
		ties.addAll(count(articles, days));
		if (days.isEmpty()) {
			return noted(more);
		}
		LocalDate from = days.stream().min(LocalDate::compareTo).orElseThrow();
		return noted(more.and(this.scopes.derive(this.neighbourhood.of(articles, ties), from)));
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

	/**
	 * Notes down what articles add to the figures and by what they are tied to others.
	 * @param days where to put the days on which they count or counted
	 * @return their ties
	 */
	private Set<String> count(Collection<String> articles, List<LocalDate> days) {
		Figures figures = new Figures();
		this.tallies.counted(articles).values().forEach((counted) -> {
			figures.add(counted.published(), counted.figures(), -1);
			days.add(counted.published());
		});
		Map<String, Set<String>> ties = new TreeMap<>();
		articles.forEach((article) -> ties.put(article, new TreeSet<>()));
		this.words.ties(articles).forEach((article, some) -> ties.get(article).addAll(some));
		Map<String, Tallies.Counted> now = new TreeMap<>();
		Map<String, List<Claim>> claims = this.scopes.claims(articles);
		List<Article> there = this.scopes.articles(articles);
		Map<String, List<String>> older = this.scopes.olderVersions(there);
		for (Article article : there) {
			List<Claim> said = claims.getOrDefault(article.slug(), List.of());
			List<String> counts = new ArrayList<>(older.getOrDefault(article.slug(), List.of()));
			said.forEach((claim) -> counts.add(claim.id()));
			Tallies.Counted counted = Tallies.Counted.of(article.published(), said.size(), article.hash(), counts);
			now.put(article.slug(), counted);
			figures.add(counted.published(), counted.figures(), 1);
			days.add(counted.published());
			ties.get(article.slug()).addAll(Ties.of(said));
		}
		this.store.clear();
		this.tallies.count(articles, now);
		this.tallies.change(figures);
		this.neighbourhood.tie(ties);
		Set<String> all = new TreeSet<>();
		ties.values().forEach(all::addAll);
		return all;
	}

}
