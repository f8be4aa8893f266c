package org.talkstimeline.extraction.mention;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.DateMention.Precision;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Numerals;
import org.talkstimeline.extraction.text.Token;

/**
 * Reads dates that are told from another day: "yesterday", "a week later", "next month".
 */
final class RelativeDates {

	private final Document document;

	private final Calendar calendar;

	RelativeDates(Document document, Calendar calendar) {
		this.document = document;
		this.calendar = calendar;
	}

	private Token token(int at) {
		return this.document.token(at);
	}

	@Nullable DateMention read(int at, @Nullable LocalDate anchor) {
		Token token = token(at);
		LocalDate today = this.calendar.today();
		switch (token.norm()) {
			case "today", "tonight":
				return this.document.quoted().get(at) ? null : exact(at, at + 1, today);
			case "yesterday":
				return exact(at, at + 1, today.minusDays(1));
			case "tomorrow":
				return this.document.quoted().get(at) ? null : exact(at, at + 1, today.plusDays(1));
			case "this":
				return token(at + 1).is("morning", "afternoon", "evening") && !this.document.quoted().get(at)
						? exact(at, at + 2, today) : null;
			case "previous":
				return (token(at + 1).is("day") && anchor != null) ? exact(at, at + 2, anchor.minusDays(1)) : null;
			case "next", "following":
				if (token(at + 1).is("day") && anchor != null) {
					return exact(at, at + 2, anchor.plusDays(1));
				}
				return token(at + 1).is("week", "weekend") ? vague(at, at + 2, today.plusDays(7))
						: token(at + 1).is("month") ? whole(at, at + 2, today.plusMonths(1)) : null;
			case "last":
				if (token(at + 1).is("night", "evening")) {
					return exact(at, at + 2, today.minusDays(1));
				}
				return token(at + 1).is("week", "weekend") ? vague(at, at + 2, today.minusDays(7))
						: token(at + 1).is("month") ? whole(at, at + 2, today.minusMonths(1))
								: token(at + 1).is("year") ? vague(at, at + 2, today.minusYears(1)) : null;
			default:
				return offset(at, anchor);
		}
	}

	/**
	 * Gives the year of "last year" or "of this year" at a token, 0 where there is none.
	 */
	int year(int at) {
		int word = at + (token(at).is("of") ? 1 : 0);
		return !token(word + 1).is("year") ? 0
				: token(word).is("last") ? this.calendar.today().getYear() - 1
						: token(word).is("this") ? this.calendar.today().getYear()
								: token(word).is("next") ? this.calendar.today().getYear() + 1 : 0;
	}

	/** Gives the token after the year that {@link #year} reads. */
	int yearEnd(int at) {
		return at + (token(at).is("of") ? 3 : 2);
	}

	private @Nullable DateMention offset(int at, @Nullable LocalDate anchor) {
		Token unit = token(at + 1);
		if (unit.is("year", "years") && token(at + 2).is("ago") && token(at + 3).is("today")) {
			int years = token(at).is("a", "one") ? 1 : Numerals.cardinal(token(at));
			return (years > 0 && years < 100) ? exact(at, at + 4, this.calendar.today().minusYears(years)) : null;
		}
		if (!unit.is("day", "days", "week", "weeks", "month", "months")) {
			return null;
		}
		int number = token(at).is("a", "one") ? 1 : Numerals.cardinal(token(at));
		Token sense = token(at + 2);
		if (number < 1 || number > 400 || !sense.is("later", "earlier", "ago", "before", "after")) {
			return null;
		}
		LocalDate base = (sense.is("ago") || anchor == null) ? this.calendar.today() : anchor;
		if (sense.is("after", "before") && (anchor == null || anchor.equals(this.calendar.today()))) {
			return null;
		}
		if (sense.is("after", "before") && !Words.is(token(at + 3), WordClass.NOT_NAME) && token(at + 3).word()) {
			return null;
		}
		int sign = sense.is("later", "after") ? 1 : -1;
		if (unit.is("month", "months")) {
			return whole(at, at + 3, base.plusMonths((long) sign * number));
		}
		boolean rough = sense.is("ago") && unit.is("week", "weeks");
		LocalDate day = base.plusDays((long) sign * number * (unit.is("week", "weeks") ? 7 : 1));
		return rough ? vague(at, at + 3, day) : exact(at, at + 3, day);
	}

	private static DateMention exact(int from, int to, LocalDate day) {
		return new DateMention(from, to, day, day, Precision.DAY);
	}

	private static DateMention whole(int from, int to, LocalDate day) {
		return new DateMention(from, to, day.withDayOfMonth(1), day.withDayOfMonth(1), Precision.MONTH);
	}

	private static DateMention vague(int from, int to, LocalDate day) {
		return new DateMention(from, to, day, day, Precision.VAGUE);
	}

}
