package org.talkstimeline.desk;

/**
 * Says that a decision cannot be meant, and what would be right.
 */
public class InvalidWord extends RuntimeException {

	private static final long serialVersionUID = 1L;

	InvalidWord(String reason) {
		super(reason);
	}

	/**
	 * Gives the reason.
	 * @return what is wrong with whom the decision names as the other
	 */
	public String reason() {
		return String.valueOf(getMessage());
	}

}
