package org.talkstimeline.resolution;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Whom one party sent to a round.
 *
 * @param party the party
 * @param role what it is at the table for
 * @param head the slug of the person who leads it, where sources say who does
 * @param participants its members, the head first, then by the number of sources and by
 * name
 */
public record ResolvedDelegation(PartyRef party, DelegationRole role, @Nullable String head,
		List<ResolvedParticipant> participants) {

	/**
	 * Copies the list.
	 */
	public ResolvedDelegation {
		participants = List.copyOf(participants);
	}

}
