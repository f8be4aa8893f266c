package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.resolution.DelegationRole;

/**
 * Which people are wanted; read as {@link RoundFilter} says. All but the name speak of
 * one appearance at a round.
 *
 * @param name a name in any spelling
 * @param party codes of the parties they sat for
 * @param role what their delegation was at the table for
 * @param round slugs of rounds
 * @param process slugs of processes
 * @param from the first day wanted
 * @param to the last day wanted
 * @param q words that must all stand in the person's names, titles and parties, in any
 * order, spelling and script; up to 16
 */
public record ParticipantFilter(@Nullable String name, List<String> party, List<DelegationRole> role,
		List<String> round, List<String> process, @Nullable LocalDate from, @Nullable LocalDate to,
		@Nullable String q) {
}
