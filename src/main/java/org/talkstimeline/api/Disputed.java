package org.talkstimeline.api;

/**
 * What sources can disagree on: a property of a round, a participant or an agreement, by
 * its name in the JSON.
 */
enum Disputed {

	ORDINAL("ordinal"), DATE("date"), END_DATE("endDate"), START_TIME("startTime"), DURATION_MINUTES("durationMinutes"),
	CITY("city"), COUNTRY("country"), VENUE("venue"), STATUS("status"), PARTIES("parties"), MEDIATORS("mediators"),
	HEAD("head"), TITLE("title"), ATTENDANCE("attendance"), NAME("name"), TYPE("type"), COUNT("count"),
	COUNTS("counts"), AGREED_ON("agreedOn"), STARTED_ON("startedOn"), IMPLEMENTED_ON("implementedOn");

	private final String property;

	Disputed(String property) {
		this.property = property;
	}

	@Override
	public String toString() {
		return this.property;
	}

}
