package org.talkstimeline.timeline;

import java.util.HashSet;
import java.util.Set;

/**
 * What is resolved together with the like of other articles: all rounds of an article, or
 * a person whom it names.
 *
 * @param article the slug of the article
 * @param name {@link org.talkstimeline.resolution.Ties#ROUNDS}, or the part of the
 * person's subject
 */
record Part(String article, String name) {

	static Set<Part> both(Set<Part> one, Set<Part> other) {
		Set<Part> both = new HashSet<>(one);
		both.addAll(other);
		return both;
	}

}
