package org.talkstimeline.extraction.talks;

/**
 * The part that a phrase plays in telling of an agreement; {@code deals.tsv} explains
 * each.
 */
enum DealCue {

	AGREE, PLEDGE, NOUN, OUTCOME, AHEAD, PROVIDE, REFUSE, WISH, MAYBE, TALK, DONE, BEGUN, EXCEPT, NEUTRAL;

	/** Whether it may report that something was agreed. */
	boolean commits() {
		return this == AGREE || this == PLEDGE || this == NOUN || this == OUTCOME;
	}

	/** Whether what follows it has not been agreed. */
	boolean cancels() {
		return this == REFUSE || this == WISH || this == MAYBE || this == TALK;
	}

}
