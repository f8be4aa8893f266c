package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.extraction.AgreementType;
import org.talkstimeline.resolution.RoundStatus;

/**
 * Which rounds are wanted. Several values of one filter mean any of them, several filters
 * mean all of them; an empty list and null mean no restriction.
 *
 * @param process slugs of processes
 * @param party codes of negotiating parties
 * @param mediator codes of mediators
 * @param participant slugs of people on a roster
 * @param city names of towns, in any case and without regard to diacritics
 * @param venue names of venues, in any spelling met
 * @param status how far the round has come
 * @param agreement types of agreement reached in the round
 * @param from the first day wanted
 * @param to the last day wanted
 * @param article slugs of articles that tell of the round
 * @param q words that must all stand in what is known of the round, its place, sides,
 * people, their titles and what was agreed, in any order, spelling and script; up to 16
 */
public record RoundFilter(List<String> process, List<String> party, List<String> mediator, List<String> participant,
		List<String> city, List<String> venue, List<RoundStatus> status, List<AgreementType> agreement,
		@Nullable LocalDate from, @Nullable LocalDate to, List<String> article, @Nullable String q) {
}
