package org.talkstimeline.problem;

import java.util.regex.Pattern;

/**
 * Thrown where the slug in an address is an old one, so that the client is sent on.
 */
public class MovedSlug extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String from;

	private final String target;

	/**
	 * Sends a client on.
	 * @param from the slug in the address
	 * @param target the slug that stands for the same thing now
	 */
	public MovedSlug(String from, String target) {
		super(from);
		this.from = from;
		this.target = target;
	}

	/**
	 * Gives the address that holds the slug of today.
	 * @param path the address that was asked for, encoded
	 * @return the address to ask for
	 */
	String in(String path) {
		return path.replaceFirst("/" + Pattern.quote(this.from) + "(?=/|$)", "/" + this.target);
	}

	@Override
	public synchronized Throwable fillInStackTrace() {
		return this;
	}

}
