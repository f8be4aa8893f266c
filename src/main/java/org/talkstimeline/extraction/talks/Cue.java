package org.talkstimeline.extraction.talks;

/**
 * A phrase that tells who led, joined or stayed away.
 *
 * @param role what it says
 * @param from its first token
 * @param to the token after its last one
 */
record Cue(CueRole role, int from, int to) {
}
