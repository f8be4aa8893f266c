package org.talkstimeline.resolution;

/**
 * How far a round has come.
 */
public enum RoundStatus {

	/** Announced. */
	SCHEDULED,
	/** Under way. */
	ONGOING,
	/** Over. */
	HELD,
	/** Called off or put off. */
	CANCELLED

}
