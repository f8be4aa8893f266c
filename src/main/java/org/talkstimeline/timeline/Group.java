package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * Articles that changed and what can be resolved otherwise through them, apart from all
 * else that the same write changes.
 *
 * @param from the first day on which anything can be otherwise
 * @param begin the articles that changed
 * @param people all people to whom chains of ties lead
 * @param rounds the articles to whose rounds chains of ties lead
 */
record Group(LocalDate from, Set<String> begin, Set<Part> people, Set<String> rounds) {

	/** Gives both as one. */
	Group with(Group other) {
		return new Group(this.from.isBefore(other.from) ? this.from : other.from, both(this.begin, other.begin),
				Part.both(this.people, other.people), both(this.rounds, other.rounds));
	}

	static Set<String> both(Set<String> one, Set<String> other) {
		Set<String> both = new TreeSet<>(one);
		both.addAll(other);
		return both;
	}

}
