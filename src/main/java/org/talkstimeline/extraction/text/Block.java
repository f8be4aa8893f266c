package org.talkstimeline.extraction.text;

/**
 * A line or a paragraph of an article, and what it is there for.
 *
 * @param kind its part in the layout
 * @param from its first token
 * @param to the token after its last one
 */
public record Block(Kind kind, int from, int to) {

	/**
	 * Parts of a layout.
	 */
	public enum Kind {

		/** A headline or a heading between paragraphs. */
		HEADING,
		/** A line of a list. */
		ITEM,
		/** The legend of a picture. */
		CAPTION,
		/** Running text. */
		PARAGRAPH,
		/** Menus, buttons, repetitions. */
		NOISE

	}

}
