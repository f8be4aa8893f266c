package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.talkstimeline.claim.Claim;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.resolution.Ties;

/**
 * The claims that count, by article.
 */
@Component
class CountedClaims {

	/** What tells of rounds as much as the casting of people needs. */
	private static final List<Subject.Type> AROUND = List.of(Subject.Type.ROUND, Subject.Type.PARTY);

	private final EntityManager store;

	CountedClaims(EntityManager store) {
		this.store = store;
	}

	/** Gives all claims of some articles. */
	Map<String, List<Claim>> of(Collection<String> articles) {
		List<Claim> claims = new ArrayList<>();
		for (List<String> some : Chunks.of(articles)) {
			claims.addAll(
					this.store
						.createQuery("select c from Claim c join fetch c.article a where c.state = 'ACCEPTED'"
								+ " and a.slug in :articles", Claim.class)
						.setParameter("articles", some)
						.getResultList());
		}
		this.store.clear();
		return claims.stream()
			.collect(Collectors.groupingBy((claim) -> claim.article().slug(), TreeMap::new, Collectors.toList()));
	}

	/** Gives the claims on some people, or on all rounds of articles. */
	Map<Part, List<Claim>> onPeople(Collection<Part> parts) {
		Map<String, Set<String>> byArticle = parts.stream()
			.collect(Collectors.groupingBy(Part::article, TreeMap::new,
					Collectors.mapping(Part::name, Collectors.toSet())));
		List<Claim> claims = new ArrayList<>();
		for (List<String> some : Chunks.of(byArticle.keySet())) {
			Set<String> names = new TreeSet<>();
			some.forEach((article) -> names.addAll(byArticle.get(article)));
			claims.addAll(this.store
				.createQuery("select c from Claim c join fetch c.article a where c.state = 'ACCEPTED'"
						+ " and a.slug in :articles and (c.subjectType in :around or c.subjectType in :people"
						+ " and c.subjectPart in :names)", Claim.class)
				.setParameter("articles", some)
				.setParameter("around", AROUND)
				.setParameter("people", List.of(Subject.Type.PERSON, Subject.Type.PARTICIPATION))
				.setParameter("names", names)
				.getResultList());
		}
		this.store.clear();
		return claims.stream()
			.collect(Collectors.groupingBy((claim) -> new Part(claim.article().slug(),
					claim.subject().type().isPerson() ? claim.subject().part() : Ties.ROUNDS)));
	}

	/** Tells whether a claim can tell who some people are. */
	static boolean bears(Claim claim, Set<Part> people) {
		Subject subject = claim.subject();
		return subject.type().isPerson() ? people.contains(new Part(claim.article().slug(), subject.part()))
				: AROUND.contains(subject.type());
	}

	/** Gives the days from one on, on which any claims came out, that day first. */
	static SortedSet<LocalDate> days(Collection<Claim> claims, LocalDate from) {
		SortedSet<LocalDate> days = new TreeSet<>(Set.of(from));
		claims.stream().map(Claim::firstSeen).filter((day) -> day.isAfter(from)).forEach(days::add);
		return days;
	}

	/** Gives those claims that were out at the end of a day. */
	static List<Claim> until(Collection<Claim> claims, LocalDate day) {
		return claims.stream().filter((claim) -> !claim.firstSeen().isAfter(day)).toList();
	}

}
