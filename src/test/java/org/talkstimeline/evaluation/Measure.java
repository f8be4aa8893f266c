package org.talkstimeline.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What is counted, and whether it belongs to the overall score.
 */
enum Measure {

	ROUNDS("rounds", true),

	FACTS("facts", true),

	PARTICIPANTS("participants", true),

	HEADS("heads", true),

	TITLES("titles", false),

	AGREEMENTS("agreements", true),

	AGREEMENT_STATUS("agreementStatus", false);

	private final String jsonName;

	private final boolean core;

	Measure(String jsonName, boolean core) {
		this.jsonName = jsonName;
		this.core = core;
	}

	@JsonValue
	String jsonName() {
		return this.jsonName;
	}

	boolean isCore() {
		return this.core;
	}

}
