package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which events of the chronology are wanted; read as {@link RoundFilter} says.
 *
 * @param type what happened
 * @param process slugs of processes
 * @param round slugs of rounds
 * @param party codes of negotiating parties
 * @param from the first day wanted
 * @param to the last day wanted
 */
public record EventFilter(List<EventType> type, List<String> process, List<String> round, List<String> party,
		@Nullable LocalDate from, @Nullable LocalDate to) {
}
