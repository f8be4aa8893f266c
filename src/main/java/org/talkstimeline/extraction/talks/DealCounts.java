package org.talkstimeline.extraction.talks;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Numerals;
import org.talkstimeline.extraction.text.Token;

/**
 * Reads how many persons or bodies each side is to give.
 */
final class DealCounts {

	private static final int REACH = 9;

	private final Mentions mentions;

	private final Document document;

	private final int from;

	private final int to;

	private DealCounts(Mentions mentions, int from, int to) {
		this.mentions = mentions;
		this.document = mentions.document();
		this.from = from;
		this.to = to;
	}

	/**
	 * Reads the number that stands nearest to the words for the people or the bodies.
	 * @param agreed whether the clause tells what was agreed, so that a number counts
	 * even where it does not say "each"
	 */
	static @Nullable Fact read(Mentions mentions, DealClause clause, DealTopic topic, boolean agreed) {
		DealCounts counts = new DealCounts(mentions, clause.from(), clause.to());
		Fact best = null;
		for (int i = clause.from(); i < clause.to(); i++) {
			Fact fact = counts.number(i, agreed ? topic : null);
			if (fact != null && (best == null || Math.abs(i - topic.at()) < Math.abs(best.from() - topic.at()))) {
				best = fact;
			}
		}
		return best;
	}

	/** "At least 200 from each side will go home" counts what was named before. */
	static @Nullable Fact read(Mentions mentions, DealClause clause) {
		DealCounts counts = new DealCounts(mentions, clause.from(), clause.to());
		for (int i = clause.from(); i < clause.to(); i++) {
			Fact fact = counts.number(i, null);
			if (fact != null) {
				return fact;
			}
		}
		return null;
	}

	private @Nullable Fact number(int at, @Nullable DealTopic topic) {
		Token token = this.document.token(at);
		if (this.mentions.date(at) != null || this.mentions.person(at) != null) {
			return null;
		}
		int joined = joined(token);
		if (joined > 0) {
			return new Fact(Integer.toString(joined), at, at + 1, "count-for-count", 0.93);
		}
		int value = Numerals.cardinal(token, this.document.token(at + 1));
		int end = at + (this.document.token(at + 1).is("hundred", "thousand", "dozen") ? 2 : 1);
		if (this.document.token(at - 1).is("and") && this.document.token(at - 2).is("hundred", "thousand")) {
			return null;
		}
		if (this.document.token(at + 1).is("hundred", "thousand") && this.document.token(at + 2).is("and")
				&& Numerals.cardinal(this.document.token(at + 3)) > 0) {
			value += Numerals.cardinal(this.document.token(at + 3));
			end = at + 4;
		}
		if (value < 2 || this.document.token(end)
			.is("%", "years", "days", "hours", "regions", "countries", "months", "drones", "sides", "weeks", "percent",
					"parties", "delegations", "of", "rounds", "nations", "points", "minutes", "km", "miles")
				|| this.document.token(at - 1).is("$", "under", "aged", "nearly", "almost", "article", "no.", "no")) {
			return null;
		}
		if (perSide(at, end) || ofExchange(at)) {
			return new Fact(Integer.toString(value), at, end, "count-per-side", 0.92);
		}
		boolean counts = topic != null && end <= topic.at() && topic.at() - end < 4 && !this.document.token(at - 1)
			.is("some", "about", "around", "roughly", "over", "approximately", "than");
		return counts ? new Fact(Integer.toString(value), at, end, "count-of-object", 0.75) : null;
	}

	private static int joined(Token token) {
		String norm = token.norm();
		int middle = norm.indexOf("-for-");
		if (middle < 1) {
			return -1;
		}
		String first = norm.substring(0, middle);
		return first.equals(norm.substring(middle + 5)) ? Numerals.cardinal(first) : -1;
	}

	private boolean perSide(int at, int end) {
		if (this.document.token(end).is("for")
				&& this.document.token(end + 1).norm().equals(this.document.token(at).norm())) {
			return true;
		}
		for (int i = end; i < Math.min(this.to, end + REACH); i++) {
			Token token = this.document.token(i);
			if (token.is("each", "apiece") && !this.document.token(i + 1).is("of", "other")
					|| token.is("per", "either") && this.document.token(i + 1).is("side", "party", "country", "of")
					|| token.is("both") && this.document.token(i - 1).is("from", "on", "by")) {
				return true;
			}
			if (token.is(".", ";", "while") || Numerals.cardinal(token) > 1) {
				return false;
			}
		}
		for (int i = at - 1; i > Math.max(this.from - 1, at - 6); i--) {
			Token token = this.document.token(i);
			if (token.is("each") && !this.document.token(i + 1).is("of", "other")) {
				return true;
			}
			if (token.is(".", ";", ",")) {
				return false;
			}
		}
		return false;
	}

	private boolean ofExchange(int at) {
		int i = at - 1;
		while (this.document.token(i)
			.is("least", "at", "about", "some", "around", "roughly", "approximately", "up", "to", "over", "than",
					"more")) {
			i--;
		}
		return this.document.token(i).is("of", "involving")
				&& this.document.token(i - 1).is("exchange", "swap", "exchanges", "bodies", "remains");
	}

}
