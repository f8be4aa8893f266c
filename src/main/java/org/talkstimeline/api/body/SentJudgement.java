package org.talkstimeline.api.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An editor's word on two people.
 *
 * @param decision whether they are one
 * @param other the slug of the other one; to part them, also one of several spellings of
 * the name, or the slug that was joined before
 * @param reason why; may be left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SentJudgement(Likeness decision, String other, @Nullable String reason) {

	/**
	 * What can be said of two people.
	 */
	public enum Likeness {

		/** They are one. */
		SAME_AS,
		/** They are two. */
		NOT_SAME_AS

	}

}
