package org.talkstimeline.timeline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.resolution.SubjectRef;

/**
 * Keeps every slug that was given out leading somewhere: where the claims that once made
 * a round, a person or an agreement mean another one now, the old slug leads to that.
 */
@Component
class MovedSlugs {

	private final EntityManager store;

	MovedSlugs(EntityManager store) {
		this.store = store;
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

	/** What an article's words mean now, and what they meant on a day, is one thing. */
	private Optional<String> then(Subject.Type type, String now, AsOf asOf) {
		List<Subject.Type> types = (type == Subject.Type.PERSON)
				? List.of(Subject.Type.PERSON, Subject.Type.PARTICIPATION) : List.of(type);
		return this.store
			.createQuery(
					"select t.meantSlug from Meaning n join Meaning t on t.article = n.article"
							+ " and t.subjectType = n.subjectType and t.subjectRound = n.subjectRound"
							+ " and t.subjectPart = n.subjectPart where n.meantType in :types and n.meantSlug = :now"
							+ " and n.known.knownTo = :always and t.meantType in :types and t.known.knownFrom <= :day"
							+ " and t.known.knownTo > :day group by t.meantSlug order by count(t) desc, t.meantSlug",
					String.class)
			.setParameter("types", types)
			.setParameter("now", now)
			.setParameter("always", Known.ALWAYS)
			.setParameter("day", asOf.day())
			.setMaxResults(1)
			.getResultStream()
			.findFirst();
	}

	private Optional<String> target(Subject.Type type, String slug) {
		return this.store
			.createQuery("select m.target from Moved m where m.type = :type and m.slug = :slug", String.class)
			.setParameter("type", type)
			.setParameter("slug", slug)
			.getResultStream()
			.findFirst();
	}

	/**
	 * Notes down the slugs that a new timeline no longer has. Called before the old one
	 * is dropped.
	 * @param meanings what each subject was taken to mean, over all days
	 */
	void follow(List<Versions.Version<State.MeantBy>> meanings) {
		Map<State.SubjectKey, SubjectRef> now = new HashMap<>();
		Set<SubjectRef> current = new HashSet<>();
		for (Versions.Version<State.MeantBy> version : meanings) {
			if (version.known().knownTo().equals(Known.ALWAYS)) {
				now.put(version.value().key(), of(version.value().meant()));
				current.add(of(version.value().meant()));
			}
		}
		Map<SubjectRef, Map<SubjectRef, Integer>> votes = new HashMap<>();
		meanings.forEach((version) -> vote(votes, of(version.value().meant()), now.get(version.value().key())));
		this.store.createQuery("from Meaning", Meaning.class)
			.getResultStream()
			.forEach((row) -> vote(votes, of(new SubjectRef(row.meantType, row.meantSlug)),
					now.get(new State.SubjectKey(row.article,
							new Subject(row.subjectType, row.subjectRound, row.subjectPart)))));
		Map<SubjectRef, SubjectRef> leads = new HashMap<>();
		votes.forEach((old, targets) -> {
			if (!current.contains(old)) {
				leads.put(old, most(targets));
			}
		});
		keep(leads, current);
	}

	private void keep(Map<SubjectRef, SubjectRef> leads, Set<SubjectRef> current) {
		Map<SubjectRef, SubjectRef> all = new HashMap<>(leads);
		for (Moved moved : this.store.createQuery("from Moved", Moved.class).getResultList()) {
			SubjectRef target = new SubjectRef(moved.type, moved.target);
			all.putIfAbsent(new SubjectRef(moved.type, moved.slug), leads.getOrDefault(target, target));
		}
		this.store.createQuery("delete from Moved").executeUpdate();
		all.forEach((old, target) -> {
			if (!current.contains(old)) {
				this.store.persist(new Moved(old.type(), old.slug(), target.slug()));
			}
		});
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
