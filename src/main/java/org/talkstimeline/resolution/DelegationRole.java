package org.talkstimeline.resolution;

/**
 * What a delegation is at the table for.
 */
public enum DelegationRole {

	/** A side of the conflict. */
	NEGOTIATING,
	/** A host, mediator, facilitator or chair. */
	MEDIATOR

}
