package org.talkstimeline.api.body;

import org.talkstimeline.problem.RequestProblem;
import tools.jackson.databind.JsonNode;

/**
 * Reads an editor's word.
 */
public final class DecisionForm {

	private static final int REASON_LENGTH = 2000;

	private static final int OTHER_LENGTH = 1000;

	private DecisionForm() {
	}

	/**
	 * Reads a word on a claim.
	 * @param body an object with {@code decision} and perhaps a {@code reason}
	 * @return the word
	 * @throws RequestProblem with every fault of the body
	 */
	public static SentDecision onClaim(JsonNode body) {
		BodyForm form = new BodyForm(body, SentDecision.class);
		SentDecision.Verdict decision = form.constant("decision", SentDecision.Verdict.class);
		String reason = form.text("reason", false, REASON_LENGTH);
		return form.checked((decision != null) ? new SentDecision(decision, reason) : null);
	}

	/**
	 * Reads a word on two people.
	 * @param body an object with {@code decision}, {@code other} and perhaps a
	 * {@code reason}
	 * @return the word
	 * @throws RequestProblem with every fault of the body
	 */
	public static SentJudgement onPeople(JsonNode body) {
		BodyForm form = new BodyForm(body, SentJudgement.class);
		SentJudgement.Likeness decision = form.constant("decision", SentJudgement.Likeness.class);
		String other = form.text("other", true, OTHER_LENGTH);
		String reason = form.text("reason", false, REASON_LENGTH);
		return form.checked((decision != null && other != null) ? new SentJudgement(decision, other, reason) : null);
	}

}
