package org.talkstimeline.timeline;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.resolution.Judgement.Named;

/**
 * Where articles name the people that the timeline knows now.
 */
@Component
public class NamesOf {

	private final EntityManager store;

	private final MovedSlugs moved;

	NamesOf(EntityManager store, MovedSlugs moved) {
		this.store = store;
		this.moved = moved;
	}

	/**
	 * Finds where a person is named.
	 * @param slug the person's slug
	 * @return every name in every article; nothing where nobody has the slug
	 */
	public Set<Named> person(String slug) {
		return this.store.createQuery(
				"select m.article, m.subjectPart from Meaning m where m.meantSlug = :slug and m.known.knownTo = :always"
						+ " and m.meantType in (PERSON, PARTICIPATION)",
				Object[].class)
			.setParameter("slug", slug)
			.setParameter("always", Known.ALWAYS)
			.getResultStream()
			.map((row) -> new Named((String) row[0], (String) row[1]))
			.collect(Collectors.toSet());
	}

	/**
	 * Finds which of some names are spelt in a certain way.
	 * @param names the names
	 * @param spelling the spelling
	 * @return those of them that are
	 */
	public Set<Named> spelt(Set<Named> names, String spelling) {
		Set<String> articles = names.stream().map(Named::article).collect(Collectors.toCollection(TreeSet::new));
		Set<Named> spelt = this.store
			.createQuery("select c.article.slug, c.subjectPart from Claim c where c.property = NAME"
					+ " and c.value = :spelling and c.article.slug in :articles", Object[].class)
			.setParameter("spelling", spelling)
			.setParameter("articles", articles)
			.getResultStream()
			.map((row) -> new Named((String) row[0], (String) row[1]))
			.collect(Collectors.toSet());
		spelt.retainAll(names);
		return spelt;
	}

	/**
	 * Finds whom a slug means now.
	 * @param slug a slug, of today or of before
	 * @return the slug of today
	 */
	public String now(String slug) {
		return person(slug).isEmpty() ? this.moved.target(Subject.Type.PERSON, slug).orElse(slug) : slug;
	}

}
