package org.talkstimeline.extraction.talks;

/**
 * Signs that a person belongs to a party. What each one is worth stands in
 * {@code ties.tsv}.
 */
enum Tie {

	/** The person's office is one of the party. */
	TITLE,
	/** Words right at the name, or a list of its delegation, say so. */
	TOLD,
	/** Words in the sentence lean to it. */
	LEANING,
	/** More words speak for it than for any other. */
	MOST,
	/** The party named last before the person in the sentence. */
	LAST_BEFORE,
	/** The party named last before the person, there for somebody else's office. */
	OTHERS_OFFICE,
	/** The first party of the sentence, before the person. */
	SUBJECT,
	/** The party named next after the person. */
	NEXT_AFTER,
	/** The delegation spoken of last before the person in the paragraph. */
	DELEGATION_BEFORE,
	/** The delegation spoken of next after the person in the sentence. */
	DELEGATION_AFTER,
	/** The party spoken of last in the paragraph before the sentence. */
	PARAGRAPH,
	/** The person named before in the same list belongs to it. */
	NEIGHBOUR,
	/** Stands across the table from the party named last. */
	ACROSS,
	/** Holds an office such as states have, and the party is a state. */
	STATE_OFFICE,
	/** Holds an office such as armed groups have, and the party is one. */
	GROUP_OFFICE,
	/** The party negotiates. */
	SIDE,
	/** The party mediates. */
	MEDIATOR,
	/** The party is an international body. */
	BODY,
	/** The party is the country that the talks are held in. */
	HOST

}
