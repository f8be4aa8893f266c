package org.talkstimeline.extraction.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.DateMention.Precision;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Numerals;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds dates and resolves them against the day of publication and against the date named
 * before them.
 */
final class DateReader {

	private static final int SHORTEST = 6;

	private static final int LONGEST = 40;

	/** Of two days of the same name the one so near is meant. */
	private static final int NEAR = 3;

	private final Document document;

	private final Calendar calendar;

	private final List<DateMention> dates = new ArrayList<>();

	private final RelativeDates relative;

	private @Nullable LocalDate anchor;

	private int sentenceYear;

	private int carried;

	private int block = -1;

	private @Nullable Sentence sentence;

	private DateReader(Document document, LocalDate today) {
		this.document = document;
		this.calendar = new Calendar(today);
		this.relative = new RelativeDates(document, this.calendar);
	}

	static List<DateMention> read(Document document, LocalDate published) {
		DateReader reader = new DateReader(document, published);
		for (Sentence sentence : document.sentences()) {
			reader.sentenceYear = (sentence.block() == reader.block || reader.history()) ? reader.carried : 0;
			reader.carried = reader.sentenceYear;
			reader.block = sentence.block();
			reader.sentence = sentence;
			int at = sentence.from();
			while (at < sentence.to()) {
				DateMention date = reader.at(at, sentence);
				if (date == null) {
					at++;
					continue;
				}
				reader.dates.add(date);
				if (date.exact() && sentence.body()) {
					reader.anchor = date.last();
				}
				at = date.to();
			}
		}
		return DateSpans.join(document, reader.dates);
	}

	/**
	 * A text that tells of a year gone by goes on in it until it turns to the present.
	 */
	private boolean history() {
		return this.anchor != null && this.carried > 0 && this.anchor.getYear() == this.carried
				&& this.anchor.isBefore(this.calendar.today().minusMonths(SHORTEST))
				&& this.anchor.isAfter(this.calendar.today().minusMonths(LONGEST));
	}

	private Token token(int at) {
		return this.document.token(at);
	}

	private @Nullable DateMention at(int at, Sentence sentence) {
		Token token = token(at);
		if (token.number()) {
			return number(at, sentence);
		}
		if (!token.word()) {
			return null;
		}
		if (Words.is(token, WordClass.MONTH)) {
			return month(at);
		}
		if (Words.is(token, WordClass.WEEKDAY)) {
			return weekday(at, sentence);
		}
		return this.relative.read(at, this.anchor);
	}

	private @Nullable DateMention month(int at) {
		Token token = token(at);
		int month = Calendar.month(token.norm());
		int day = NumericDates.dayOfMonth(token(at + 1));
		if (day > 0 && !token(at + 2).is("people", "prisoners", "killed", "dead")) {
			int to = at + 2;
			int last = day;
			if (token(to).is("-", "–", "to", "and", "&") && NumericDates.dayOfMonth(token(to + 1)) > day) {
				last = NumericDates.dayOfMonth(token(to + 1));
				to += 2;
			}
			int year = yearAt(to);
			return days(at, (year > 0) ? to + (token(to).is(",") ? 2 : 1) : to, month, day, month, last, year);
		}
		String text = token(at + 1).norm();
		int dash = text.indexOf('-');
		if (token(at + 1).number() && dash > 0 && dash < 3 && text.length() < 6) {
			int year = yearAt(at + 2);
			return days(at, (year > 0) ? at + 2 + (token(at + 2).is(",") ? 2 : 1) : at + 2, month,
					NumericDates.number(text.substring(0, dash)), month, NumericDates.number(text.substring(dash + 1)),
					year);
		}
		int told = this.sentenceYear;
		int relative = this.relative.year(at + 1);
		int year = (relative > 0) ? relative : yearAt(at + 1);
		if (year > 0 && aside(at - 1, at + 2)) {
			this.sentenceYear = told;
			this.carried = told;
		}
		boolean named = token.capitalised() && (!token.is("may", "march") || year > 0 || token(at - 1).is("in", "since",
				"late", "early", "mid", "this", "last", "next", "of", "by", "until", "from", "during"));
		LocalDate first = named ? this.calendar.day(month, 1, (year > 0) ? year : this.sentenceYear) : null;
		if (first == null) {
			return null;
		}
		if (year == 0 && token(at - 1).is("last") && first.isAfter(this.calendar.today())) {
			first = first.minusYears(1);
		}
		boolean ahead = year == 0 && this.sentenceYear == 0 && this.sentence != null
				&& Tense.ahead(this.document, this.sentence, at);
		if (ahead && first.plusMonths(1).isBefore(this.calendar.today())) {
			first = first.plusYears(1);
		}
		int to = (relative > 0) ? this.relative.yearEnd(at + 1)
				: (year > 0) ? at + 1 + (token(at + 1).is(",") ? 2 : 1) : at + 1;
		return new DateMention(at, to, first, first, Precision.MONTH);
	}

	/** "since June 2008", "the August 2008 war": the sentence does not move there. */
	private boolean aside(int before, int after) {
		Token next = token(token(after).is("'s", "'") ? after + 1 : after);
		return token(before).is("since", "until")
				|| next.is("war", "ceasefire", "cease-fire", "truce", "accord", "agreement", "treaty", "invasion",
						"coup", "conflict", "election", "elections", "revolution", "annexation", "deal", "pact");
	}

	private int yearAt(int at) {
		if (this.carried > 0 && token(at).is("of", "that") && token(at + (token(at).is("of") ? 1 : 0)).is("that", "the")
				&& token(at + (token(at).is("of") ? 2 : 1)).is("same", "year")) {
			this.sentenceYear = this.carried;
		}
		int value = Numerals.cardinal(token(token(at).is(",") ? at + 1 : at));
		int year = token(token(at).is(",") ? at + 1 : at).number() ? Calendar.year(value) : 0;
		Token next = token(token(at).is(",") ? at + 2 : at + 1);
		boolean named = next.is("war", "conflict", "invasion", "ceasefire", "truce", "agreement", "agreements",
				"accord", "accords", "deal", "memorandum", "protocol", "treaty", "declaration", "statement",
				"framework", "election", "elections", "coup", "revolution", "attack", "attacks", "events");
		if (year > 0 && !named) {
			this.sentenceYear = year;
			this.carried = year;
		}
		return year;
	}

	private @Nullable DateMention days(int from, int to, int month, int day, int lastMonth, int lastDay, int year) {
		int known = (year > 0) ? year : this.sentenceYear;
		LocalDate first = this.calendar.day(month, day, known);
		LocalDate last = this.calendar.day(lastMonth, lastDay, known);
		if (first == null || last == null) {
			return null;
		}
		return new DateMention(from, to, first, last.isBefore(first) ? first : last, Precision.DAY);
	}

	private @Nullable DateMention number(int at, Sentence sentence) {
		Token token = token(at);
		int day = NumericDates.dayOfMonth(token);
		if (day > 0) {
			int to = at + 1;
			int last = day;
			while (token(to).is(",", "and", "-", "–", "to") && NumericDates.dayOfMonth(token(to + 1)) > last) {
				last = NumericDates.dayOfMonth(token(to + 1));
				to += 2;
			}
			to += token(to).is("of") ? 1 : 0;
			if (Words.is(token(to), WordClass.MONTH) && token(to).capitalised()) {
				int month = Calendar.month(token(to).norm());
				int year = yearAt(to + 1);
				return days(at, (year > 0) ? to + 1 + (token(to + 1).is(",") ? 2 : 1) : to + 1, month, day, month, last,
						year);
			}
			boolean present = token(at + 1).is("of") && token(at + 2).is("this") && token(at + 3).is("month");
			if (Numerals.ordinal(token) > 0 && token(at - 1).is("the")
					&& (present || !token(at + 1).word() || token(at + 1).is("to"))) {
				LocalDate today = this.calendar.today();
				return days(at, present ? at + 4 : at + 1, today.getMonthValue(), day, today.getMonthValue(), day,
						today.getYear());
			}
			return range(at);
		}
		LocalDate written = NumericDates.read(token);
		if (written != null) {
			return new DateMention(at, at + 1, written, written, Precision.DAY);
		}
		int year = (token.text().length() == 4) ? Calendar.year(Numerals.cardinal(token)) : 0;
		if (year > 0 && (token(at - 1).is("in", "since", "of", "by", "until", "from", "year", "during", "late", "early",
				"mid") || at == sentence.from())) {
			this.sentenceYear = aside(at - 1, at + 1) ? this.sentenceYear : year;
			LocalDate first = LocalDate.of(year, 1, 1);
			return new DateMention(at, at + 1, first, first, Precision.YEAR);
		}
		return range(at);
	}

	private @Nullable DateMention range(int at) {
		String text = token(at).norm();
		int dash = text.indexOf('-');
		int to = at + 1 + (token(at + 1).is("of") ? 1 : 0);
		if (dash < 1 || dash > 2 || text.length() > 5 || !Words.is(token(to), WordClass.MONTH)) {
			return null;
		}
		int month = Calendar.month(token(to).norm());
		int year = yearAt(to + 1);
		return days(at, (year > 0) ? to + 2 : to + 1, month, NumericDates.number(text.substring(0, dash)), month,
				NumericDates.number(text.substring(dash + 1)), year);
	}

	/** "on Monday next week", where a comma and the date may follow. */
	private DateMention weekdayOfWeek(int at, Sentence sentence) {
		int next = at + 3 + (token(at + 3).is(",") ? 1 : 0);
		DateMention full = Words.is(token(next), WordClass.MONTH) ? month(next)
				: token(next).number() ? number(next, sentence) : null;
		LocalDate day = this.calendar.weekday(token(at).norm(), token(at + 1).is("next") ? 1 : -1);
		return (full != null && full.exact()) ? new DateMention(at, full.to(), full.day(), full.last(), Precision.DAY)
				: new DateMention(at, at + 3, day, day, Precision.DAY);
	}

	private @Nullable DateMention weekday(int at, Sentence sentence) {
		Token token = token(at);
		if (!token.capitalised()) {
			return null;
		}
		int next = at + 1 + (token(at + 1).is(",", "(") ? 1 : 0);
		next += token(next).is("the") ? 1 : 0;
		DateMention full = Words.is(token(next), WordClass.MONTH) ? month(next)
				: token(next).number() ? number(next, sentence) : null;
		if (full != null && full.exact()) {
			long years = this.calendar.yearsOff(full, token.norm());
			return new DateMention(at, full.to(), full.day().plusYears(years), full.last().plusYears(years),
					Precision.DAY);
		}
		Token before = token(at - 1);
		LocalDate today = this.calendar.today();
		LocalDate day;
		if (token(at + 1).is("next", "last") && token(at + 2).is("week")) {
			return weekdayOfWeek(at, sentence);
		}
		if (before.is("following") && this.anchor != null) {
			day = this.calendar.weekdayAfter(token.norm(), this.anchor);
		}
		else if (before.is("last", "past")) {
			day = this.calendar.weekdayBefore(token.norm(), today);
		}
		else if (before.is("next", "coming")) {
			day = this.calendar.weekdayAfter(token.norm(), today);
		}
		else {
			day = this.calendar.weekday(token.norm(), Tense.ahead(this.document, sentence, at));
			LocalDate past = this.calendar.weekday(token.norm(), false);
			boolean closer = past.isAfter(today.minusDays(NEAR)) && day.isAfter(today.plusDays(NEAR));
			day = (closer && Tense.planned(this.document, sentence, at)) ? past : day;
		}
		return new DateMention(at, at + 1, day, day, Precision.DAY);
	}

}
