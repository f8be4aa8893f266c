package org.talkstimeline.resolution;

/**
 * A peace process: the rounds that the same sides hold with each other.
 *
 * @param slug its stable, readable name in addresses
 * @param name its name in prose
 */
public record ProcessRef(String slug, String name) {
}
