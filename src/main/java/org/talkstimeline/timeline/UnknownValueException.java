package org.talkstimeline.timeline;

import java.util.List;

/**
 * Says that a filter can never match, as nothing in the timeline has its value.
 */
public class UnknownValueException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String parameter;

	private final List<String> known;

	UnknownValueException(String parameter, String value, List<String> known) {
		super(value);
		this.parameter = parameter;
		this.known = List.copyOf(known);
	}

	public String parameter() {
		return this.parameter;
	}

	public String value() {
		return String.valueOf(getMessage());
	}

	public List<String> known() {
		return this.known;
	}

}
