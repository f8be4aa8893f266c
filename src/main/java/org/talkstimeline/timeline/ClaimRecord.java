package org.talkstimeline.timeline;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.talkstimeline.claim.Claim;
import org.talkstimeline.extraction.Subject;

/**
 * A claim with all that it takes to store it again.
 *
 * @param claim the claim as it is answered
 * @param round the slug of the round that it was taken to belong to; null for none
 * @param said what it speaks of, as its article alone can tell
 */
public record ClaimRecord(@JsonUnwrapped ClaimAnswer claim, @Nullable String round, Subject said) {

	static ClaimRecord of(Claim claim, ClaimAnswer answer, @Nullable String round) {
		return new ClaimRecord(answer, (round == null || round.isEmpty()) ? null : round, claim.subject());
	}

}
