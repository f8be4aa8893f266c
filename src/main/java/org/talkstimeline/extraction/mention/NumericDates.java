package org.talkstimeline.extraction.mention;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.text.Numerals;
import org.talkstimeline.extraction.text.Token;

/**
 * Reads dates that are one word: "2025-06-02", "16.05.2025", "25-Jul-2025".
 */
final class NumericDates {

	private static final int SHORTEST = 8;

	private static final int LONGEST = 11;

	private static final int PARTS = 3;

	private NumericDates() {
	}

	/**
	 * Gives the day that a word names, or null where it names none.
	 */
	static @Nullable LocalDate read(Token token) {
		String norm = token.norm();
		if (norm.length() < SHORTEST || norm.length() > LONGEST || !Character.isDigit(norm.charAt(0))) {
			return null;
		}
		String[] parts = norm.split((norm.indexOf('.') > 0) ? "\\." : "-");
		if (parts.length != PARTS) {
			return null;
		}
		boolean yearFirst = parts[0].length() == 4;
		int month = Words.is(parts[1], WordClass.MONTH) ? Calendar.month(parts[1]) : number(parts[1]);
		LocalDate day = Calendar.valid(number(parts[yearFirst ? 0 : 2]), month, number(parts[yearFirst ? 2 : 0]));
		return (day != null && Calendar.year(day.getYear()) > 0) ? day : null;
	}

	/** Gives a whole number of up to four digits, 0 where the letters are none. */
	static int number(String digits) {
		return (digits.length() < 5 && !digits.isEmpty()
				&& digits.chars().allMatch((each) -> each >= '0' && each <= '9')) ? Integer.parseInt(digits) : 0;
	}

	/** Gives the day of the month of "2" or "2nd", 0 where a word is no such day. */
	static int dayOfMonth(Token token) {
		if (!token.number() || token.text().length() > 4) {
			return 0;
		}
		int ordinal = Numerals.ordinal(token);
		int value = (ordinal > 0) ? ordinal : Numerals.cardinal(token);
		return (value >= 1 && value <= 31) ? value : 0;
	}

}
