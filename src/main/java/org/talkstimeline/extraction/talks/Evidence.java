package org.talkstimeline.extraction.talks;

/**
 * Signs that a person was, or was not, in the room. What each one is worth stands in
 * {@code evidence.tsv}.
 */
enum Evidence {

	/** Said to lead a delegation or the meeting. */
	LEADS,
	/** Named in the list of a delegation. */
	LISTED,
	/** Said to attend or to represent. */
	ATTENDS,
	/** Said to meet the other side. */
	MEETS,
	/** Said to mediate or to host. */
	MEDIATES,
	/** Said to have signed. */
	SIGNS,
	/** Said not to be there. */
	ABSENT,
	/** Does what people do in the room. */
	ROOM_VERB,
	/** Does what people do who are elsewhere. */
	AWAY_VERB,
	/** Is only heard. */
	SPEECH_VERB,
	/** Does something else. */
	OTHER_VERB,
	/** The verb is denied. */
	NEGATED,
	/** Named only to say whose aide somebody is, or whose place somebody takes. */
	POSSESSOR,
	/** Is told, phoned, thanked or cited. */
	ADDRESSED,
	/** The sentence plays elsewhere. */
	ELSEWHERE,
	/** Rules a state. */
	RULER,
	/** Speaks for somebody to the press. */
	VOICE,
	/** Negotiates by office. */
	TABLE_OFFICE,
	/** Looks on from outside. */
	OUTSIDER,
	/** Bears some other office. */
	OFFICE,
	/** Belongs to a side. */
	OF_SIDE,
	/** Belongs to a mediator. */
	OF_MEDIATOR,
	/** Belongs to neither. */
	OF_OTHER,
	/** Belongs to nobody that the article names. */
	OF_NOBODY,
	/** The sentence speaks of the table or a delegation. */
	TABLE,
	/** The sentence speaks of a meeting. */
	MEETING,
	/** Stands in a list of three or more. */
	IN_LIST,
	/** The paragraph seats somebody else. */
	PARAGRAPH_SEATED,
	/** The sentence names people of both sides. */
	BOTH_SIDES,
	/** Named in the last paragraph. */
	LAST_PARAGRAPH,
	/** Named in the last third. */
	LATE,
	/** Named in one breath with one person of another side. */
	PAIRED,
	/** Named after "were", "sat" and the like, as those of a side are. */
	INTRODUCED,
	/** In prison, in hiding, dead. */
	GONE,
	/** What is said is wished or possible only. */
	WISHED,
	/** The sentence speaks of years gone by. */
	LONG_AGO,
	/** Named more than once. */
	REPEATED,
	/** An earlier position in the article: the first third. */
	EARLY,
	/** The sentence speaks of a round. */
	ROUND_TOLD,
	/** The article seats others of the same side, and this one not. */
	OTHERS_SEATED,
	/** Names a line of a list. */
	LINE,
	/** Only heard, and told nowhere to be at the table. */
	HEARD_ONLY,
	/** No words tell of the table, the room or a delegation. */
	NO_SIGN,
	/** Always there: how likely somebody is before anything is known. */
	NAMED

}
