package org.talkstimeline.extraction.talks;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.DateMention;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PlaceMention;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Numerals;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * A noun phrase that stands for a meeting, as "the second round", "the May 16 talks".
 *
 * @param from its first token
 * @param ordinal the number it gives the meeting, 0 where it gives none
 * @param ordinalAt the token that gives the number
 * @param turn which meeting it means
 * @param count of how many meetings it speaks, 0 where it does not say
 * @param date a date inside it, or null
 * @param city a town inside it, or null
 */
record MeetingPhrase(int from, int ordinal, int ordinalAt, Reference.Turn turn, int count, @Nullable DateMention date,
		@Nullable PlaceMention city) {

	private static final int MOST_ROUNDS = 100;

	private static final int REACH = 9;

	static MeetingPhrase read(Mentions mentions, Sentence sentence, int at) {
		Document document = mentions.document();
		int from = start(mentions, sentence, at);
		int ordinal = 0;
		int ordinalAt = -1;
		Reference.Turn turn = Reference.Turn.SAME;
		int count = 0;
		DateMention date = null;
		PlaceMention city = null;
		for (int i = from; i <= at; i++) {
			Token token = document.token(i);
			int value = Numerals.ordinal(token);
			if (value > 0 && value < MOST_ROUNDS && mentions.date(i) == null
					&& !(value == 1 && inYears(document, at))) {
				ordinal = value;
				ordinalAt = i;
			}
			turn = turn(token, turn);
			count = (Numerals.cardinal(token) > 1 && token.word()) ? Numerals.cardinal(token) : count;
			date = (mentions.date(i) != null && !besides(document, mentions.date(i))) ? mentions.date(i) : date;
			PlaceMention place = mentions.place(i);
			city = (place != null && !place.venue() && mentions.party(i) == null) ? place : city;
		}
		Token next = document.token(at + 1);
		if (ordinal == 0 && document.token(at).is("round", "session", "meeting") && Numerals.cardinal(next) > 1
				&& next.word() && Numerals.cardinal(next) < MOST_ROUNDS) {
			ordinal = Numerals.cardinal(next);
			ordinalAt = at + 1;
		}
		if (turn == Reference.Turn.SAME) {
			turn = MeetingNouns.pronoun(document, at) ? Reference.Turn.PREVIOUS
					: goesOn(document, from) ? Reference.Turn.NEXT : turn;
		}
		return new MeetingPhrase(from, ordinal, ordinalAt, turn, count, date, city);
	}

	/** "three days before the talks" is the day of something else. */
	static boolean besides(Document document, DateMention date) {
		return document.token(date.to() - 1).is("before", "after");
	}

	/** "the first meeting in almost two years" numbers nothing. */
	private static boolean inYears(Document document, int noun) {
		for (int i = noun + 1; i < noun + REACH && !document.token(i).is(",", ".", ";"); i++) {
			if (document.token(i).is("years", "months", "decades", "weeks", "year", "decade")
					&& !document.token(i + 1).is("ago")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "agreed to hold talks" and "to continue negotiations" speak of meetings to come.
	 */
	private static boolean goesOn(Document document, int from) {
		boolean more = document.token(from - 1).is("continue", "continuing", "resume", "keep", "restart");
		boolean agreed = document.token(from - 1).is("hold", "open", "start", "begin", "launch")
				&& document.token(from - 3)
					.is("agreed", "decided", "undertook", "promised", "pledged", "committed", "vowed");
		return (more || agreed) && document.token(from - 2).is("to", "and", "would");
	}

	/**
	 * Whether the phrase speaks of another meeting than the words before it.
	 * @param open what the sentence has said of a meeting so far, or null
	 * @param separated whether another clause has begun since
	 */
	boolean opens(Document document, @Nullable Reference open, boolean separated) {
		if (open == null) {
			return true;
		}
		if (this.ordinal > 0 && open.ordinal > 0) {
			return this.ordinal != open.ordinal;
		}
		if (this.date != null && open.date != null) {
			return !this.date.iso().equals(open.date.iso());
		}
		Token before = document.token(this.from - 1);
		boolean joined = MeetingNouns.time(document, this.from + 2) || MeetingNouns.time(document, this.from + 1)
				|| before.is("of", "marking", "was", "were", "is", "being", "as", "the", "for");
		if (this.ordinal > 0 && open.noun) {
			return !joined;
		}
		return this.turn != Reference.Turn.SAME && this.turn != open.turn && !joined
				|| separated && open.noun && this.date != null;
	}

	/** Whether the phrase only serves to date or to compare: "since the last meeting". */
	boolean compared(Document document, int noun) {
		if (document.token(this.from - 1).is("in", "at", "during", "on") && document.token(this.from - 2).is("as")) {
			return true;
		}
		for (int i = this.from - 1; i < noun; i++) {
			if (document.token(i).is("since", "than", "unlike", "after", "before", "like")) {
				return true;
			}
		}
		return false;
	}

	private static Reference.Turn turn(Token token, Reference.Turn turn) {
		if (token.is("previous", "last", "earlier", "initial", "preliminary", "prior", "preceding", "past")) {
			return Reference.Turn.PREVIOUS;
		}
		if (token.is("next", "another", "further", "future", "subsequent", "follow-up", "renewed-")) {
			return Reference.Turn.NEXT;
		}
		return token.is("separate") ? Reference.Turn.OTHER : turn;
	}

	private static int start(Mentions mentions, Sentence sentence, int at) {
		int from = at;
		while (from > sentence.from() && at - from < REACH) {
			Token before = mentions.document().token(from - 1);
			DateMention date = mentions.date(from - 1);
			boolean loose = !before.word() && !before.number() && !before.is("'s", "'", "-", "–", "/")
					|| before.is("of", "in", "on", "at", "and", "to", "by", "for", "with", "from", "as", "when", "that",
							"is", "was", "will", "are", "were", "had", "has", "have", "been", "be", "between", "which",
							"after", "before", "hold", "held", "host", "during", "since", "or", "until", "than")
					|| mentions.person(from - 1) != null;
			if (before.is("and")
					&& mentions.document().token(from).is("final", "last", "decisive", "possibly", "perhaps")) {
				from--;
				continue;
			}
			if (loose && date == null
					|| Words.is(before, WordClass.MEETING_VERB) && !before.is("scheduled", "planned")) {
				break;
			}
			from--;
		}
		return from;
	}

}
