package org.talkstimeline.extraction.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.mention.DateMention.Precision;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Token;

/**
 * Joins two days that are told as the ends of a span: "from 27 November to 8 December
 * 2017", "between April 25 and May 3".
 */
final class DateSpans {

	private static final int LONGEST = 120;

	private DateSpans() {
	}

	/**
	 * Gives the dates in their order, with the two ends of a span as one.
	 */
	static List<DateMention> join(Document document, List<DateMention> dates) {
		List<DateMention> joined = new ArrayList<>();
		for (DateMention each : dates) {
			DateMention before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			DateMention span = (before != null) ? span(document, before, each) : null;
			if (span != null) {
				joined.set(joined.size() - 1, span);
			}
			else {
				joined.add(each);
			}
		}
		return joined;
	}

	private static @Nullable DateMention span(Document document, DateMention first, DateMention last) {
		if (!first.exact() || !last.exact() || last.from() != first.to() + 1 || first.last().isAfter(first.day())
				|| last.last().isAfter(last.day()) || !tied(document, first)) {
			return null;
		}
		boolean year = document.token(first.to() - 1).number() && document.token(first.to() - 1).text().length() == 4;
		LocalDate from = year ? first.day() : first.day().withYear(last.day().getYear());
		from = from.isAfter(last.day()) ? from.minusYears(1) : from;
		return from.isBefore(last.day()) && from.isAfter(last.day().minusDays(LONGEST))
				? new DateMention(first.from(), last.to(), from, last.day(), Precision.DAY) : null;
	}

	private static boolean tied(Document document, DateMention first) {
		Token between = document.token(first.to());
		Token before = document.token(first.from() - 1);
		return between.is("to", "until", "till", "through", "–", "-", "—") && !before.is("postponed", "moved")
				|| between.is("and") && before.is("between");
	}

}
