package org.talkstimeline.timeline;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which articles are wanted; read as {@link RoundFilter} says.
 *
 * @param from the first day of publication wanted
 * @param to the last day of publication wanted
 * @param q words that must all stand in the headline or the text, in any order, spelling
 * and script; up to 16
 */
public record ArticleFilter(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String q) {

}
