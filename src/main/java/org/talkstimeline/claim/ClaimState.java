package org.talkstimeline.claim;

/**
 * Whether a claim counts.
 */
public enum ClaimState {

	/** It counts. */
	ACCEPTED,
	/** An editor rejected it. */
	REJECTED,
	/** A newer version of its article no longer says so. */
	SUPERSEDED

}
