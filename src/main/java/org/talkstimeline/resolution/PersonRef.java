package org.talkstimeline.resolution;

/**
 * A person, as rounds refer to one.
 *
 * @param slug the person's slug
 * @param name the spelling that stands
 */
public record PersonRef(String slug, String name) {
}
