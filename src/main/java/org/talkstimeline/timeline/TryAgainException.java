package org.talkstimeline.timeline;

/**
 * Says that a question cannot be answered at this moment, and that asking again helps.
 */
public class TryAgainException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	TryAgainException(String reason) {
		super(reason);
	}

}
