package org.talkstimeline.resolution;

import java.util.HashSet;
import java.util.Set;

/**
 * Slugs that are given once each.
 */
final class Slugs {

	private final Set<String> given = new HashSet<>();

	/** Gives the slug asked for, or the same with the first number that is free. */
	String give(String wanted) {
		String slug = wanted;
		for (int number = 2; !this.given.add(slug); number++) {
			slug = wanted + "-" + number;
		}
		return slug;
	}

	boolean free(String slug) {
		return !this.given.contains(slug);
	}

}
