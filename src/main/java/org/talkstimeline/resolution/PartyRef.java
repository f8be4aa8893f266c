package org.talkstimeline.resolution;

/**
 * A party to talks.
 *
 * @param code ISO 3166-1 alpha-2 for a state, an upper-case short name for any other
 * @param name its usual English name
 */
public record PartyRef(String code, String name) {
}
