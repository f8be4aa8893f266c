package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.extraction.AgreementType;
import org.talkstimeline.resolution.AgreementStage;

/**
 * Which agreements are wanted; read as {@link RoundFilter} says.
 *
 * @param round slugs of the rounds that reached them
 * @param process slugs of processes
 * @param type what they are about
 * @param status the furthest stage reported
 * @param party codes of negotiating parties
 * @param from the first day wanted, of the agreement or of a stage of it
 * @param to the last day wanted
 * @param q words that must all stand in what is known of the agreement and its round, in
 * any order, spelling and script; up to 16
 */
public record AgreementFilter(List<String> round, List<String> process, List<AgreementType> type,
		List<AgreementStage> status, List<String> party, @Nullable LocalDate from, @Nullable LocalDate to,
		@Nullable String q) {
}
