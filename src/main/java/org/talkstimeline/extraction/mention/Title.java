package org.talkstimeline.extraction.mention;

/**
 * An office that an article gives a person.
 *
 * @param from its first token
 * @param to the token after its last one
 * @param party the code of the party it is an office of, empty where it does not say
 * @param office whether it is more than a form of address
 */
public record Title(int from, int to, String party, boolean office) {
}
