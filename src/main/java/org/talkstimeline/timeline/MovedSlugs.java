package org.talkstimeline.timeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.resolution.SubjectRef;

/**
 * Keeps every slug that was given out leading somewhere: where the claims that once made
 * a round, a person or an agreement mean another one now, the old slug leads to that.
 */
@Component
public class MovedSlugs {

	private final EntityManager store;

	private final JdbcClient jdbc;

	MovedSlugs(EntityManager store, JdbcClient jdbc) {
		this.store = store;
		this.jdbc = jdbc;
	}

	/**
	 * Finds where a slug leads that names nothing on a day.
	 * @param type of what it is the slug: a round, a person or an agreement
	 * @param slug the slug, an old one or one that was given out later
	 * @param asOf the day
	 * @return the slug that the same thing has on that day
	 */
	Optional<String> target(Subject.Type type, String slug, AsOf asOf) {
		Optional<String> now = target(type, slug);
		return asOf.equals(AsOf.NOW) ? now
				: then(type, now.orElse(slug), asOf).filter((target) -> !target.equals(slug));
	}

	private static List<Subject.Type> alike(Subject.Type type) {
		return (type == Subject.Type.PERSON) ? List.of(Subject.Type.PERSON, Subject.Type.PARTICIPATION) : List.of(type);
	}

	/** What an article's words mean now, and what they meant on a day, is one thing. */
	private Optional<String> then(Subject.Type type, String now, AsOf asOf) {
		return this.store
			.createQuery(
					"select t.meantSlug from Meaning n join Meaning t on t.article = n.article"
							+ " and t.subjectType = n.subjectType and t.subjectRound = n.subjectRound"
							+ " and t.subjectPart = n.subjectPart where n.meantType in :types and n.meantSlug = :now"
							+ " and n.known.knownTo = :always and t.meantType in :types and t.known.knownFrom <= :day"
							+ " and t.known.knownTo > :day group by t.meantSlug order by count(t) desc, t.meantSlug",
					String.class)
			.setParameter("types", alike(type))
			.setParameter("now", now)
			.setParameter("always", Known.ALWAYS)
			.setParameter("day", asOf.day())
			.setMaxResults(1)
			.getResultStream()
			.findFirst();
	}

	Optional<String> target(Subject.Type type, String slug) {
		return this.store
			.createQuery("select m.target from Moved m where m.type = :type and m.slug = :slug", String.class)
			.setParameter("type", type)
			.setParameter("slug", slug)
			.getResultStream()
			.findFirst();
	}

	/**
	 * Notes down the slugs that a write takes out of use. Called before the rows change.
	 * @param meanings what each subject was and is to be taken to mean
	 * @param people the slugs of people that stand, whether or not these subjects mean
	 * them
	 */
	void follow(Shelf<State.SubjectKey, State.MeantBy> meanings, Collection<String> people) {
		Map<State.SubjectKey, SubjectRef> now = new HashMap<>();
		meanings.now().forEach((key, document) -> now.put(key, meant(document)));
		Set<SubjectRef> current = new HashSet<>(now.values());
		Set<SubjectRef> standing = new HashSet<>(current);
		people.forEach((slug) -> standing.add(new SubjectRef(Subject.Type.PERSON, slug)));
		Map<SubjectRef, Map<SubjectRef, Integer>> votes = new HashMap<>();
		meanings.before().forEach((row) -> vote(votes, meant(row.document()), now.get(row.key())));
		meanings.eachAfter((key, document) -> vote(votes, meant(document), now.get(key)));
		votes.forEach((old, targets) -> {
			if (!standing.contains(old)) {
				lead(old, most(targets));
			}
		});
		Set<SubjectRef> then = new HashSet<>();
		meanings.then().values().forEach((document) -> then.add(meant(document)));
		current.stream().filter((slug) -> !then.contains(slug)).forEach(this::forget);
	}

	/**
	 * Notes down a slug that led on in another store.
	 * @param type of what it is the slug
	 * @param slug the slug
	 * @param target the slug that took its place
	 * @return whether it was not noted down yet and names nothing now
	 */
	public boolean restore(Subject.Type type, String slug, String target) {
		boolean taken = target(type, slug).isPresent() || this.store
			.createQuery("select count(m) from Meaning m where m.meantType in :types and m.meantSlug = :slug"
					+ " and m.known.knownTo = :always", Long.class)
			.setParameter("types", alike(type))
			.setParameter("slug", slug)
			.setParameter("always", Known.ALWAYS)
			.getSingleResult() > 0;
		if (!taken) {
			this.store.persist(new Moved(type, slug, target));
		}
		return !taken;
	}

	/** Forgets every slug that ever led on. */
	public void clear() {
		this.jdbc.sql("delete from moved_slug").update();
	}

	/** What led to the old slug leads on. */
	private void lead(SubjectRef old, SubjectRef target) {
		this.jdbc.sql("update moved_slug set target = :target where type = :type and target = :old")
			.param("target", target.slug())
			.param("type", old.type().name())
			.param("old", old.slug())
			.update();
		forget(old);
		this.store.persist(new Moved(old.type(), old.slug(), target.slug()));
	}

	private void forget(SubjectRef slug) {
		this.jdbc.sql("delete from moved_slug where type = :type and slug = :slug")
			.param("type", slug.type().name())
			.param("slug", slug.slug())
			.update();
	}

	private static SubjectRef meant(String document) {
		String[] parts = document.split("\n", -1);
		return of(new SubjectRef(Subject.Type.valueOf(parts[0]), parts[1]));
	}

	private static void vote(Map<SubjectRef, Map<SubjectRef, Integer>> votes, SubjectRef then, SubjectRef now) {
		if (now != null && now.type() == then.type()) {
			votes.computeIfAbsent(then, (key) -> new HashMap<>()).merge(now, 1, Integer::sum);
		}
	}

	/** A participation has the slug of its person. */
	private static SubjectRef of(SubjectRef meant) {
		return (meant.type() == Subject.Type.PARTICIPATION) ? new SubjectRef(Subject.Type.PERSON, meant.slug()) : meant;
	}

	private static SubjectRef most(Map<SubjectRef, Integer> votes) {
		Map<String, SubjectRef> bySlug = new TreeMap<>();
		votes.keySet().forEach((target) -> bySlug.put(target.slug(), target));
		return bySlug.values().stream().max(Comparator.comparing((target) -> votes.get(target))).orElseThrow();
	}

}
