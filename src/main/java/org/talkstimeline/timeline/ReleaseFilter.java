package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which part of the data set is wanted: rounds, read as {@link RoundFilter} says, and
 * what belongs to them.
 *
 * @param process slugs of processes
 * @param from the first day wanted
 * @param to the last day wanted
 */
public record ReleaseFilter(List<String> process, @Nullable LocalDate from, @Nullable LocalDate to) {

	/**
	 * Tells whether everything is wanted.
	 * @return whether nothing restricts it
	 */
	public boolean everything() {
		return this.process.isEmpty() && this.from == null && this.to == null;
	}

	RoundFilter rounds() {
		return new RoundFilter(this.process, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of(), this.from, this.to, List.of(), null);
	}

	ParticipantFilter people() {
		return new ParticipantFilter(null, List.of(), List.of(), List.of(), this.process, this.from, this.to, null);
	}

}
