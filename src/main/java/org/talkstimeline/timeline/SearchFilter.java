package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is looked for, and among what.
 *
 * @param q the words looked for, all of which must be there, in any order, spelling and
 * script; up to 16
 * @param type what kinds of things are wanted
 * @param process slugs of processes
 * @param from the first day wanted: of a round, of an appearance at one, of a stage of an
 * agreement, or of publication
 * @param to the last day wanted
 */
public record SearchFilter(String q, List<HitType> type, List<String> process, @Nullable LocalDate from,
		@Nullable LocalDate to) {
}
