package org.talkstimeline.resolution;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A value on which sources disagree, with every reading.
 *
 * @param subject the round, participation or agreement that the value belongs to
 * @param property the JSON name of the property
 * @param readings every reading, the one that stands first
 * @param chosen the value that stands; null only where none could be chosen
 * @param rule the name of the rule that chose it
 */
public record ResolvedConflict(SubjectRef subject, String property, List<Reading> readings, @Nullable String chosen,
		String rule) {

	/**
	 * Copies the list.
	 */
	public ResolvedConflict {
		readings = List.copyOf(readings);
	}

	/**
	 * One reading of a value.
	 *
	 * @param value the value, as the first of its sources words it
	 * @param sources the slugs of the articles that give it, in order of publication
	 */
	public record Reading(String value, List<String> sources) {

		/**
		 * Copies the list.
		 */
		public Reading {
			sources = List.copyOf(sources);
		}

	}

}
