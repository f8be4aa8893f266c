package org.talkstimeline.resolution;

import java.util.List;
import java.util.SortedSet;

import org.jspecify.annotations.Nullable;

/**
 * What stands of a round itself, before people and agreements are added.
 *
 * @param ordinal its number
 * @param date its first day, as exact as known
 * @param endDate its last day
 * @param startTime when it began
 * @param durationMinutes how long it lasted
 * @param city the town
 * @param country the country's code
 * @param venue the building
 * @param status how far it has come
 * @param parties the codes of the sides
 * @param mediators the codes of the mediators
 */
record RoundFacts(@Nullable Integer ordinal, @Nullable String date, @Nullable String endDate,
		@Nullable String startTime, @Nullable Integer durationMinutes, @Nullable String city, @Nullable String country,
		@Nullable Venue venue, RoundStatus status, SortedSet<String> parties, SortedSet<String> mediators) {

	/** Gives the venue's spellings, the one that stands first. */
	List<String> venueNames() {
		return (this.venue != null) ? this.venue.names() : List.of();
	}

}
