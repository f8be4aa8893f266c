package org.talkstimeline.extraction.lexicon;

/**
 * Classes of words, as {@code words.tsv} lists them.
 */
public enum WordClass {

	/** Heads of titles: minister, envoy. */
	OFFICE,
	/** Forms of address and ranks. */
	HONORIFIC,
	/** Words that stand before an office: deputy, foreign. */
	OFFICE_MODIFIER,
	/** Nouns of bodies and places, which are no part of a personal name. */
	BODY,
	/** Places to meet in. */
	VENUE,
	/** Occasions to negotiate. */
	MEETING,
	/** People who speak for a side. */
	DELEGATION,
	/** Nouns in the names of movements, parties and rival institutions. */
	GROUPING,
	/** Saying something. */
	SPEECH,
	/** Handing people over. */
	TRANSFER,
	/** Verbs by which a meeting happens. */
	MEETING_VERB,
	/** Other happenings. */
	OTHER_EVENT,
	/** Signs of what lies ahead. */
	FUTURE,
	/** Particles inside personal names. */
	PARTICLE,
	/** Words that no personal name begins or ends with. */
	NOT_NAME,
	/** Months. */
	MONTH,
	/** Days of the week. */
	WEEKDAY,
	/** Negation. */
	NEGATION,
	/** Wishes, demands and conditions. */
	WISH

}
