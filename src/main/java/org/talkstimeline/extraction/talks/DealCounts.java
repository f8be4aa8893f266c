package org.talkstimeline.extraction.talks;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.Numerals;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Token;

/**
 * Reads how many persons or bodies each side is to give.
 */
final class DealCounts {

	private DealCounts() {
	}

	static @Nullable Fact read(Mentions mentions, int from, int to) {
		Document document = mentions.document();
		for (int i = from; i < to; i++) {
			Token token = document.token(i);
			if (mentions.date(i) != null || mentions.person(i) != null) {
				continue;
			}
			int joined = joined(token);
			if (joined > 0) {
				return new Fact(Integer.toString(joined), i, i + 1, "count-for-count", 0.93);
			}
			int value = Numerals.cardinal(token, document.token(i + 1));
			if (value < 2
					|| document.token(i + 1)
						.is("%", "years", "days", "hours", "regions", "countries", "months", "drones", "sides", "weeks",
								"percent", "parties", "delegations", "of", "rounds", "nations")
					|| document.token(i - 1).is("$", "under", "aged")) {
				continue;
			}
			int end = i + (document.token(i + 1).is("hundred", "thousand", "dozen") ? 2 : 1);
			if (perSide(document, i, end, to) || ofExchange(document, i)) {
				return new Fact(Integer.toString(value), i, end, "count-per-side", 0.92);
			}
		}
		return null;
	}

	private static int joined(Token token) {
		String norm = token.norm();
		int middle = norm.indexOf("-for-");
		if (middle < 1) {
			return -1;
		}
		Token first = new Token(0, 0, 0, norm.substring(0, middle), norm.substring(0, middle), 0);
		return norm.substring(0, middle).equals(norm.substring(middle + 5)) ? Numerals.cardinal(first) : -1;
	}

	private static boolean perSide(Document document, int at, int end, int to) {
		if (document.token(end).is("for") && document.token(end + 1).norm().equals(document.token(at).norm())) {
			return true;
		}
		for (int i = end; i < Math.min(to, end + 9); i++) {
			Token token = document.token(i);
			if (token.is("each", "apiece") && !document.token(i + 1).is("of", "other")
					|| token.is("per", "either") && document.token(i + 1).is("side", "party")
					|| token.is("both") && document.token(i - 1).is("from", "on", "by")) {
				return true;
			}
			if (token.is(".", ";", "while") || Numerals.cardinal(token) > 1) {
				return false;
			}
		}
		for (int i = at - 1; i > at - 6; i--) {
			Token token = document.token(i);
			if (token.is("each") && !document.token(i + 1).is("of", "other")) {
				return true;
			}
			if (token.is(".", ";", ",")) {
				return false;
			}
		}
		return false;
	}

	private static boolean ofExchange(Document document, int at) {
		int i = at - 1;
		while (document.token(i)
			.is("least", "at", "about", "some", "around", "roughly", "approximately", "up", "to", "over", "than",
					"more")) {
			i--;
		}
		return document.token(i).is("of", "involving") && document.token(i - 1).is("exchange", "swap", "exchanges");
	}

}
