package org.talkstimeline.timeline;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/**
 * The period over which something was so known: from the day of the article that told it
 * until the day of the one that told more.
 *
 * @param knownFrom the first day
 * @param knownTo the day after the last; {@link #ALWAYS} for what is known now
 */
@Embeddable
public record Known(LocalDate knownFrom, LocalDate knownTo) {

	/** Later than every day that can be asked for. */
	public static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);

}
