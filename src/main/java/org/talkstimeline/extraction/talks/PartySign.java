package org.talkstimeline.extraction.talks;

/**
 * Signs that a party negotiates, mediates, or only comes up. What each one is worth
 * stands in {@code parties.tsv}.
 */
enum PartySign {

	/** Set side by side with another party at a table. */
	PAIRED,
	/** Named in one breath with another party, without a word of talks. */
	BESIDE,
	/** An armed group, a movement or an opposition. */
	GROUP,
	/** An international body. */
	BODY,
	/** Has a delegation, a team or negotiators. */
	DELEGATION,
	/** Stands in the headline. */
	HEADLINE,
	/** Said to mediate, to host, to facilitate. */
	MEDIATES,
	/** The country that the article is sent from. */
	DATELINE,
	/** The country in which a town or site of the first lines lies. */
	HOST,
	/** Named more often than any other. */
	MOST_NAMED,
	/** Named second most. */
	SECOND_NAMED,
	/** Named third most. */
	THIRD_NAMED,
	/** Named once only. */
	ONCE,
	/** Named five times or more. */
	OFTEN,
	/** Its government is spoken of as such. */
	GOVERNMENT,
	/** Says, wants, refuses something. */
	SPEAKS,
	/** Has a person of office in the article. */
	PEOPLE,
	/** Has several. */
	MANY_PEOPLE,
	/** Its capital or seat of government stands for it. */
	SEAT_SPEAKS,
	/** Named in the first two sentences. */
	FIRST_LINES,
	/** Named only after the first half. */
	LATE,
	/** Named only as a place. */
	PLACE_ONLY,
	/** A state. */
	STATE,
	/** Said not to be there, or not to be invited. */
	NOT_THERE,
	/** Both have a delegation each. */
	DELEGATIONS,
	/** Its people fight, kill, shell, hold ground. */
	FIGHTS,
	/** The two are known to fight or to quarrel. */
	RIVALS,
	/** The two are set side by side at a table: "between X and Y". */
	PAIRED_TOGETHER,
	/** The two are named in one breath in the first lines. */
	BESIDE_TOGETHER

}
