package org.talkstimeline.timeline;

import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.talkstimeline.claim.Decision;

/**
 * An editor's word with all that it takes to keep it again.
 *
 * @param decision the word as it is answered
 * @param names where the people are named whom it is about; nothing for a word on a claim
 */
public record DecisionRecord(@JsonUnwrapped DecisionAnswer decision, List<Decision.Name> names) {

	static DecisionRecord of(Decision decision) {
		return new DecisionRecord(DecisionAnswer.of(decision),
				decision.names()
					.stream()
					.sorted(Comparator.comparing(Decision.Name::other)
						.thenComparing(Decision.Name::article)
						.thenComparing(Decision.Name::part))
					.toList());
	}

}
