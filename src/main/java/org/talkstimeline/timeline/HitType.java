package org.talkstimeline.timeline;

/**
 * What a search can find.
 */
public enum HitType {

	/** A round of talks. */
	ROUND,
	/** Somebody whom articles name. */
	PERSON,
	/** An agreement. */
	AGREEMENT,
	/** An article, by its headline. */
	ARTICLE,
	/** A part of an article's text. */
	PASSAGE

}
