package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.List;

/**
 * What the search index holds of one row.
 *
 * @param until the day until which the row was known when it was read
 * @param entries the ids of the entries that were made from it
 */
record Held(LocalDate until, List<String> entries) {

	Held {
		entries = List.copyOf(entries);
	}

}
