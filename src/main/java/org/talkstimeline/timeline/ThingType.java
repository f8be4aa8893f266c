package org.talkstimeline.timeline;

/**
 * The kinds of things whose changes are told.
 */
public enum ThingType {

	/** A round of talks. */
	ROUND,
	/** A person who took part. */
	PARTICIPANT,
	/** Something agreed. */
	AGREEMENT,
	/** A source. */
	ARTICLE,
	/** A party to talks. */
	PARTY,
	/** A peace process. */
	PROCESS

}
