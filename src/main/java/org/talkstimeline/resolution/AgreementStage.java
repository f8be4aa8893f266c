package org.talkstimeline.resolution;

/**
 * How far an agreement has come.
 */
public enum AgreementStage {

	/** Reached. */
	AGREED,
	/** Being carried out. */
	STARTED,
	/** Carried out. */
	IMPLEMENTED

}
