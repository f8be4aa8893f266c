package org.talkstimeline.extraction;

import java.util.Locale;

/**
 * What can be said of a subject, and the form in which a value is given.
 */
public enum Property {

	/**
	 * Of a round, repeatable: a side that negotiates; of a participation: whose
	 * delegation. A party code.
	 */
	PARTY,
	/**
	 * Of a round, repeatable: who hosts, mediates, facilitates or chairs. A party code.
	 */
	MEDIATOR,
	/** Of a round: its number in its series, from 1. */
	ORDINAL,
	/**
	 * Of a round: its first day, ISO 8601, as exact as is known: {@code 2025-06-02},
	 * {@code 2025-06}, {@code 2025}.
	 */
	DATE,
	/** Of a round of several days: its last day, ISO 8601. */
	END_DATE,
	/** Of a round: when it began or is to begin, local time, {@code HH:mm}. */
	START_TIME,
	/** Of a round: how long it lasted, in minutes. */
	DURATION_MINUTES,
	/** Of a round: the town, in its usual English spelling. */
	CITY,
	/** Of a round: the country it takes place in, ISO 3166-1 alpha-2. */
	COUNTRY,
	/** Of a round: the building or site, as the article spells it. */
	VENUE,
	/**
	 * Of a round: {@code SCHEDULED}, {@code ONGOING}, {@code HELD} or {@code CANCELLED};
	 * of an agreement: {@code AGREED}, {@code STARTED} or {@code IMPLEMENTED}, each stage
	 * that the article tells of.
	 */
	STATUS,
	/**
	 * Of a participation, a person or a party: the full name as the article spells it,
	 * without titles.
	 */
	NAME,
	/** Of a participation or a person: the office, as the article words it. */
	TITLE,
	/**
	 * Of a participation: {@code true} where the article says that the person leads the
	 * delegation or the talks.
	 */
	HEAD,
	/**
	 * Of a participation: {@code EXPECTED} where the person is only announced,
	 * {@code PRESENT} where told as there.
	 */
	ATTENDANCE,
	/** Of an agreement: its type, one of {@link AgreementType}. */
	TYPE,
	/** Of an agreement: persons or bodies per side, a whole number. */
	COUNT,
	/**
	 * Of an agreement, repeatable: persons or bodies that one side gives,
	 * {@code RU=1200}.
	 */
	PARTY_COUNT,
	/** Of an agreement: the day on which it was reached, ISO 8601. */
	AGREED_ON,
	/** Of an agreement: the day on which carrying it out began, ISO 8601. */
	STARTED_ON,
	/** Of an agreement: the day on which it was carried out, ISO 8601. */
	IMPLEMENTED_ON;

	/**
	 * Names the property as it stands in JSON.
	 * @return the name in camel case
	 */
	public String jsonName() {
		String[] words = name().toLowerCase(Locale.ROOT).split("_");
		for (int index = 1; index < words.length; index++) {
			words[index] = Character.toUpperCase(words[index].charAt(0)) + words[index].substring(1);
		}
		return String.join("", words);
	}

}
