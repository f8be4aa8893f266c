package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.resolution.DelegationRole;

/**
 * Which delegations are wanted; read as {@link RoundFilter} says.
 *
 * @param round slugs of rounds
 * @param party codes of the parties that sent them
 * @param role what they are at the table for
 * @param participant slugs of members
 * @param process slugs of processes
 * @param from the first day wanted
 * @param to the last day wanted
 */
public record DelegationFilter(List<String> round, List<String> party, List<DelegationRole> role,
		List<String> participant, List<String> process, @Nullable LocalDate from, @Nullable LocalDate to) {
}
