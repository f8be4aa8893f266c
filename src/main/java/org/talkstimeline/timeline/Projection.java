package org.talkstimeline.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talkstimeline.article.Article;
import org.talkstimeline.article.Articles;
import org.talkstimeline.article.Sha256;
import org.talkstimeline.claim.Claim;
import org.talkstimeline.claim.Claims;
import org.talkstimeline.resolution.ResolvedRound;
import org.talkstimeline.resolution.Resolver;

/**
 * Derives the timeline from the claims that count: resolves them as known on each day on
 * which an article came out, and keeps each thing for as long as it stayed the same. What
 * a question as of a day reads is therefore what a store that ends on that day would
 * hold.
 */
@Service
public class Projection {

	private static final int BATCH = 200;

	private final Articles articles;

	private final Claims claims;

	private final EntityManager store;

	private final MovedSlugs moved;

	private final Resolver resolver = new Resolver();

	Projection(Articles articles, Claims claims, EntityManager store, MovedSlugs moved) {
		this.articles = articles;
		this.claims = claims;
		this.store = store;
		this.moved = moved;
	}

	/**
	 * Derives everything anew. The same claims give the same timeline, bit for bit.
	 */
	@Transactional
	public void rebuild() {
		History history = history();
		this.moved.follow(history.meanings.all());
		List.of("Round", "Person", "Process", "Party", "Meaning", "Edition")
			.forEach((entity) -> this.store.createQuery("delete from " + entity).executeUpdate());
		keep(history.rounds, Rows::of);
		keep(history.people, Rows::of);
		keep(history.processes, Rows::of);
		keep(history.parties, Rows::of);
		keep(history.meanings, Rows::of);
		keep(history.editions, Rows::of);
		history.editions.all().forEach(this::remember);
	}

	/** Only what is known now is served from now on; the rest is how it was on a day. */
	private void remember(Versions.Version<Holdings> edition) {
		Holdings held = edition.value();
		boolean served = this.store
			.createQuery("select count(v) from ServedVersion v where v.version = :version", Long.class)
			.setParameter("version", held.version())
			.getSingleResult() > 0;
		if (!served && edition.known().knownTo().equals(Known.ALWAYS)) {
			this.store.persist(new ServedVersion(Answers.OfVersion.of(held, edition.known().knownFrom(),
					Instant.now().truncatedTo(ChronoUnit.SECONDS))));
		}
	}

	private History history() {
		List<Claim> all = this.claims.findAccepted();
		List<Article> sources = this.articles.findAll();
		TreeSet<LocalDate> days = new TreeSet<>();
		sources.forEach((article) -> days.add(article.published()));
		History history = new History();
		for (LocalDate day : days) {
			List<Claim> known = all.stream().filter((claim) -> !claim.firstSeen().isAfter(day)).toList();
			List<Article> published = sources.stream().filter((article) -> !article.published().isAfter(day)).toList();
			history.at(day, new State(this.resolver.resolve(known)), version(published, known), published.size(),
					known.size());
		}
		return history;
	}

	private static String version(List<Article> articles, List<Claim> claims) {
		List<String> names = new ArrayList<>();
		articles.forEach((article) -> names.add(article.hash()));
		claims.forEach((claim) -> names.add(claim.id()));
		return Sha256.of(names.stream().sorted().toArray(String[]::new)).substring(0, 16);
	}

	private <V> void keep(Versions<?, V> versions, BiFunction<V, Known, Object> row) {
		int kept = 0;
		for (Versions.Version<V> version : versions.all()) {
			this.store.persist(row.apply(version.value(), version.known()));
			if (++kept % BATCH == 0) {
				this.store.flush();
				this.store.clear();
			}
		}
		this.store.flush();
		this.store.clear();
	}

	/** What was known of everything, day by day. */
	private static final class History {

		private final Versions<String, ResolvedRound> rounds = new Versions<>();

		private final Versions<String, PersonState> people = new Versions<>();

		private final Versions<String, Answers.OfProcess> processes = new Versions<>();

		private final Versions<String, Answers.OfParty> parties = new Versions<>();

		private final Versions<State.SubjectKey, State.MeantBy> meanings = new Versions<>();

		private final Versions<String, Holdings> editions = new Versions<>();

		void at(LocalDate day, State state, String version, int articles, int claims) {
			this.rounds.at(day, state.rounds());
			this.people.at(day, state.people());
			this.processes.at(day, state.processes());
			this.parties.at(day, state.parties());
			this.meanings.at(day, state.meanings());
			this.editions.at(day, Map.of("", state.holdings(version, articles, claims)));
		}

	}

}
