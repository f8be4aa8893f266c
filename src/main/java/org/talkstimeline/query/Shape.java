package org.talkstimeline.query;

import java.util.Collection;
import java.util.List;

/**
 * What values of a parameter look like.
 *
 * @param kind what they are
 * @param constants all that there are; empty where they cannot be counted
 * @param least the least number, or the fewest characters
 * @param most the greatest number, or the most characters
 */
public record Shape(Kind kind, List<String> constants, int least, int most) {

	/**
	 * Copies the list.
	 */
	public Shape {
		constants = List.copyOf(constants);
	}

	static Shape text(int longest) {
		return new Shape(Kind.TEXT, List.of(), 1, longest);
	}

	static Shape date() {
		return new Shape(Kind.DATE, List.of(), 10, 10);
	}

	static Shape number(int least, int most) {
		return new Shape(Kind.NUMBER, List.of(), least, most);
	}

	static Shape oneOf(Collection<String> constants) {
		return new Shape(Kind.CONSTANT, List.copyOf(constants), 0, 0);
	}

	/**
	 * The kinds of values.
	 */
	public enum Kind {

		/** Any text. */
		TEXT,
		/** A day, ISO 8601. */
		DATE,
		/** A whole number. */
		NUMBER,
		/** One of some words. */
		CONSTANT

	}

}
