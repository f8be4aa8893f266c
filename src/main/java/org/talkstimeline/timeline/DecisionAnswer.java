package org.talkstimeline.timeline;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.claim.Decision;

/**
 * An editor's word.
 *
 * @param number its number in the log
 * @param subject what it is about
 * @param decision what was decided
 * @param other with whom a person is, or is not, the same: a slug as it then was, or a
 * spelling
 * @param reason why
 * @param editor the name of whoever said so
 * @param decidedAt when, ISO 8601 in UTC
 */
public record DecisionAnswer(long number, Decided subject, Decision.Word decision, @Nullable String other,
		@Nullable String reason, String editor, String decidedAt) {

	static DecisionAnswer of(Decision decision) {
		return new DecisionAnswer(decision.number(), new Decided(decision.subjectType(), decision.subject()),
				decision.word(), decision.other(), decision.reason(), decision.editor(),
				decision.decidedAt().toString());
	}

	/**
	 * What a decision is about.
	 *
	 * @param type {@code CLAIM} or {@code PERSON}
	 * @param slug the identifier of the claim, or the slug that the person had
	 */
	public record Decided(String type, String slug) {
	}

}
