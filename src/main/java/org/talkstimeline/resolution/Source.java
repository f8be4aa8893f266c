package org.talkstimeline.resolution;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An article as a source.
 *
 * @param article its slug
 * @param publisher the outlet, where known
 * @param published the day of publication
 */
public record Source(String article, @Nullable String publisher, LocalDate published) {
}
