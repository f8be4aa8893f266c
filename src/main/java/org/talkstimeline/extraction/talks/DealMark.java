package org.talkstimeline.extraction.talks;

/**
 * A phrase that tells whether something was agreed.
 *
 * @param cue its part
 * @param from its first token
 * @param to the token after its last one
 */
record DealMark(DealCue cue, int from, int to) {
}
