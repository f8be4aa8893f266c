package org.talkstimeline.extraction.talks;

/**
 * What a phrase of {@code cues.tsv} says about the people around it.
 */
enum CueRole {

	HEAD_BY, HEAD_ACT, MEMBERS, WITH, REPRESENTED_BY, REPRESENT, SENT, ATTEND, ATTEND_INVERTED, MET, MEDIATE_BY,
	MEDIATE, OPPOSITE, SIGNED_BY, SIGNED, ABSENT

}
