package org.talkstimeline.resolution;

/**
 * Whether a participant is only announced or was there.
 */
public enum Attendance {

	/** Sources only announce the person. */
	EXPECTED,
	/** A source tells that the person was there. */
	PRESENT

}
