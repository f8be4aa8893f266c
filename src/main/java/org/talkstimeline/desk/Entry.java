package org.talkstimeline.desk;

import org.jspecify.annotations.Nullable;

/**
 * What became of one line or file of many.
 *
 * @param name the number of the line, or the path of the file
 * @param status 201 where it was taken in, 200 where it was there already, 400 where it
 * was refused
 * @param slug the slug of the article; null where it was refused or is a decision
 * @param detail why it was refused
 */
public record Entry(String name, int status, @Nullable String slug, @Nullable String detail) {
}
