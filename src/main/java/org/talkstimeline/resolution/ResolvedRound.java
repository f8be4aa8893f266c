package org.talkstimeline.resolution;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * A round of talks as all articles together tell it: the value that a round's JSON answer
 * is written from. Lists are in a stable order; two equal rounds give the same answer.
 *
 * @param slug its stable, readable name, such as {@code istanbul-2025-06-02}
 * @param process the process it belongs to
 * @param ordinal its number in its series, from 1
 * @param date its first day, ISO 8601, as exact as known: {@code 2025-06-02},
 * {@code 2025-06} or {@code 2025}
 * @param endDate its last day where it took several
 * @param startTime when it began or is to begin, local time, {@code HH:mm}
 * @param durationMinutes how long it lasted
 * @param city the town
 * @param country ISO 3166-1 alpha-2
 * @param venue the building or site, in the spelling that stands
 * @param venueNames every spelling of the venue that was met, {@code venue} first
 * @param status how far it has come
 * @param parties the sides that negotiate, by code
 * @param mediators hosts, mediators, facilitators and chairs, by code
 * @param delegations one for each party and mediator, parties first, empty where nobody
 * is named
 * @param agreements what the sides agreed
 * @param conflicts values on which sources disagree
 * @param sources the articles that tell of it, by day and slug
 * @param subjects the subjects of claims that were taken to mean this round or something
 * in it
 */
public record ResolvedRound(String slug, ProcessRef process, @Nullable Integer ordinal, @Nullable String date,
		@Nullable String endDate, @Nullable String startTime, @Nullable Integer durationMinutes, @Nullable String city,
		@Nullable String country, @Nullable String venue, List<String> venueNames, RoundStatus status,
		List<PartyRef> parties, List<PartyRef> mediators, List<ResolvedDelegation> delegations,
		List<ResolvedAgreement> agreements, List<ResolvedConflict> conflicts, List<Source> sources,
		@JsonIgnore List<ResolvedSubject> subjects) {

	/**
	 * Copies the lists, so that nobody can change a round once it is resolved.
	 */
	public ResolvedRound {
		venueNames = List.copyOf(venueNames);
		parties = List.copyOf(parties);
		mediators = List.copyOf(mediators);
		delegations = List.copyOf(delegations);
		agreements = List.copyOf(agreements);
		conflicts = List.copyOf(conflicts);
		sources = List.copyOf(sources);
		subjects = List.copyOf(subjects);
	}

}
