package org.talkstimeline.timeline;

/**
 * What happened, or is to happen, on a day of the chronology.
 */
public enum EventType {

	/** A round begins. */
	ROUND,
	/** An agreement is reached. */
	AGREED,
	/** Carrying out an agreement begins. */
	STARTED,
	/** An agreement is carried out. */
	IMPLEMENTED

}
