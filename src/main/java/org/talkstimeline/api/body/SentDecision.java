package org.talkstimeline.api.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An editor's word on a claim.
 *
 * @param decision whether the claim counts
 * @param reason why; may be left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SentDecision(Verdict decision, @Nullable String reason) {

	/**
	 * What can be said of a claim.
	 */
	public enum Verdict {

		/** It counts. */
		ACCEPT,
		/** It does not count. */
		REJECT

	}

}
