package org.talkstimeline.timeline;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The day as of whose end something is asked: articles published later do not count.
 *
 * @param day the day
 */
public record AsOf(LocalDate day) {

	/** All that is known. */
	public static final AsOf NOW = new AsOf(Known.ALWAYS.minusDays(1));

	/**
	 * Reads the {@code asOf} of a question.
	 * @param day the day asked for; null for all that is known
	 * @return the day, brought into the years that a store can hold
	 */
	public static AsOf of(@Nullable LocalDate day) {
		return (day == null || day.isAfter(NOW.day)) ? NOW : new AsOf(day);
	}

}
