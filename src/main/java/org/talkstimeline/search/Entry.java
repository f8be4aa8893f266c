package org.talkstimeline.search;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be found, as it was known over a period.
 *
 * @param id what tells it apart from everything else that is held
 * @param kind what kind of thing it is
 * @param row the key of the row that it was made from
 * @param place what orders things that fit equally well, the same however often the store
 * was filled anew
 * @param day the day that it is dated; null where there is none
 * @param period over which days it was known so
 * @param names what it is called
 * @param lines what else is said of it
 * @param spans when it was
 * @param article the slug of the article that it stands in; empty for anything else
 * @param answer what comes back where it is found
 */
public record Entry(String id, String kind, long row, String place, @Nullable LocalDate day, Period period,
		List<String> names, List<String> lines, List<Span> spans, String article, String answer) {

	/**
	 * Copies the lists.
	 */
	public Entry {
		names = List.copyOf(names);
		lines = List.copyOf(lines);
		spans = List.copyOf(spans);
	}

	/**
	 * The days over which something was known.
	 *
	 * @param from the first of them
	 * @param until the day after the last
	 */
	public record Period(LocalDate from, LocalDate until) {
	}

}
