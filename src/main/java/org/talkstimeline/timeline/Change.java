package org.talkstimeline.timeline;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What became of a thing.
 *
 * @param cursor where to go on after it
 * @param change what became of it since the cursor that was given
 * @param type what it is
 * @param slug its slug, or the code of a party
 * @param movedTo the slug that stands for the same thing now, where it is gone but for
 * that
 * @param changedAt when, ISO 8601 in UTC
 * @param item the thing as it is now; null where it is gone
 */
public record Change(String cursor, Kind change, ThingType type, String slug, @Nullable String movedTo,
		String changedAt, @Nullable JsonNode item) {

	/**
	 * What can become of a thing.
	 */
	public enum Kind {

		/** It is new. */
		CREATED,
		/** Something of it is told otherwise. */
		CHANGED,
		/** It is gone. */
		WITHDRAWN

	}

}
