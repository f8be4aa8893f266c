package org.talkstimeline.extraction.talks;

/**
 * A value and the words it was read from.
 *
 * @param value the value in its normal form
 * @param from the first token of the words
 * @param to the token after the last one
 * @param rule the rule that read it
 * @param confidence how likely it is right
 */
record Fact(String value, int from, int to, String rule, double confidence) {
}
