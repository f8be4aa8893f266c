package org.talkstimeline.extraction.talks;

/**
 * Signs that a day is, or is not, one on which the sides met. What each one is worth
 * stands in {@code dates.tsv}.
 */
enum DateSign {

	/** Always there. */
	NAMED,
	/** A word for a meeting stands shortly before. */
	MEETING_BEFORE,
	/** A word for a meeting stands shortly after. */
	MEETING_AFTER,
	/** A verb by which meetings happen stands shortly before. */
	HAPPENS_BEFORE,
	/** Such a verb stands shortly after. */
	HAPPENS_AFTER,
	/** Something is signed, agreed or accepted in the clause. */
	SIGNED,
	/** People come face to face in the clause. */
	FACED,
	/** The nearest verb before is one of speech. */
	SPEECH_BEFORE,
	/** A verb of speech follows. */
	SPEECH_AFTER,
	/** Some other event is told shortly before or after. */
	OTHER_EVENT,
	/** People or bodies are handed over. */
	TRANSFER,
	/** "on". */
	ON,
	/** "in". */
	IN,
	/** "since". */
	SINCE,
	/** "until", "by", "before". */
	UNTIL,
	/** "from". */
	FROM,
	/** "of". */
	OF,
	/** Another preposition, or none. */
	BARE,
	/** A town stands within a few words. */
	TOWN,
	/** A site stands in the sentence. */
	SITE,
	/** The sentence names two sides, or people of them. */
	TWO_SIDES,
	/** The sentence names two people or more. */
	PEOPLE,
	/** The sentence counts a round: "the second round". */
	COUNTED,
	/** In a dateline. */
	DATELINE,
	/** In the first three sentences. */
	LEAD,
	/** In the last third. */
	LATE,
	/** Within quotation marks. */
	QUOTED,
	/** After the day of publication. */
	AHEAD,
	/** The day of publication. */
	TODAY,
	/** In the week before. */
	THIS_WEEK,
	/** More than sixty days ago. */
	LONG_AGO,
	/** More than five years ago. */
	YEARS_AGO,
	/** A month only. */
	MONTH,
	/** Followed by "'s". */
	POSSESSIVE,
	/** Opens a line of its own, as in a chronology. */
	OPENS_LINE,
	/** Denied or failed. */
	DENIED,
	/** Wished for, or possible only. */
	WISHED,
	/** Somebody arrives, leaves, travels. */
	TRAVEL,
	/** Fighting, killing, elections. */
	WAR,
	/** A meeting is told to begin. */
	BEGINS,
	/** A meeting is told to end. */
	ENDS,
	/** Nothing in the sentence speaks of talks. */
	NO_TALKS

}
