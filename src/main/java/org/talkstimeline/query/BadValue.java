package org.talkstimeline.query;

/**
 * Thrown where a value cannot be read; the message says what would have been right.
 */
class BadValue extends RuntimeException {

	BadValue(String message) {
		super(message, null, false, false);
	}

	String detail() {
		return String.valueOf(getMessage());
	}

}
