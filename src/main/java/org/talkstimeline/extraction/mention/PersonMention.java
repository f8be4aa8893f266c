package org.talkstimeline.extraction.mention;

import org.jspecify.annotations.Nullable;

/**
 * A place where an article names a person.
 *
 * @param from the first token of name and title
 * @param to the token after the last one of name and title
 * @param nameFrom the first token of the name
 * @param nameTo the token after its last one
 * @param person who is meant
 * @param title the office given there, or null
 */
public record PersonMention(int from, int to, int nameFrom, int nameTo, Person person, @Nullable Title title) {
}
