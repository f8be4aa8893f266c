package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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

	Held and(Held more) {
		return new Held(this.until, Stream.concat(this.entries.stream(), more.entries.stream()).toList());
	}

}
