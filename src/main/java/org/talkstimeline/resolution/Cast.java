package org.talkstimeline.resolution;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.extraction.Subject;

/**
 * Whom the participations that articles tell of are taken to mean.
 */
@FunctionalInterface
public interface Cast {

	/**
	 * Finds whom a participation means.
	 * @param article the slug of the article
	 * @param participation the article's own subject
	 * @return the person; null where nobody is named
	 */
	@Nullable PersonRef meant(String article, Subject participation);

	/**
	 * Casts resolved people.
	 * @param people the people
	 * @return who they are taken to be, by their subjects
	 */
	static Cast of(Collection<ResolvedPerson> people) {
		Map<String, Map<Subject, PersonRef>> byArticle = new HashMap<>();
		for (ResolvedPerson person : people) {
			PersonRef ref = new PersonRef(person.slug(), person.name());
			person.subjects()
				.forEach((subject) -> byArticle.computeIfAbsent(subject.article(), (article) -> new HashMap<>())
					.put(subject.subject(), ref));
		}
		return (article, participation) -> byArticle.getOrDefault(article, Map.of()).get(participation);
	}

}
