package org.talkstimeline.timeline;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.claim.Claim;
import org.talkstimeline.claim.ClaimState;
import org.talkstimeline.claim.Evidence;
import org.talkstimeline.resolution.SubjectRef;

/**
 * A claim as it is answered.
 *
 * @param id a hash of article, subject, property and value
 * @param subject what the claim was taken to speak of
 * @param round the slug of the round that it was taken to belong to; null for none
 * @param property the JSON name of the property
 * @param value the value in its normal form
 * @param originalValue the value in the words of the article
 * @param rule the rule that read it
 * @param confidence how likely it is right, from 0 to 1
 * @param state whether it counts
 * @param firstSeen the day of publication of its article
 * @param evidence the words that say so
 */
public record ClaimAnswer(String id, SubjectRef subject, @Nullable String round, String property, String value,
		String originalValue, String rule, double confidence, ClaimState state, LocalDate firstSeen,
		Evidence evidence) {

	/**
	 * Puts a claim beside what it was taken to mean.
	 * @param claim the claim
	 * @param subject what it was taken to speak of
	 * @param round the slug of the round that it was taken to belong to; null or empty
	 * for none
	 * @return the answer
	 */
	static ClaimAnswer of(Claim claim, SubjectRef subject, @Nullable String round) {
		return new ClaimAnswer(claim.id(), subject, (round == null || round.isEmpty()) ? null : round,
				claim.property().jsonName(), claim.value(), claim.originalValue(), claim.rule(), claim.confidence(),
				claim.state(), claim.firstSeen(), claim.evidence());
	}

}
