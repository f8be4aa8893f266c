package org.talkstimeline.extraction.talks;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.DateMention;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PlaceMention;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Tells whether a date, or a town, is that of a meeting rather than of a statement, a
 * hand-over or another happening in the same sentence.
 */
final class DateOwner {

	private DateOwner() {
	}

	static boolean meeting(Mentions mentions, Sentence sentence, int from, int to) {
		Document document = mentions.document();
		Token next = document.token(to);
		if (next.is("'s", "'") || MeetingNouns.noun(mentions, to) || MeetingNouns.noun(mentions, to + 1)
				|| MeetingNouns.noun(mentions, to + 2) && next.is("'s", "'")) {
			return true;
		}
		if (Words.is(next, WordClass.OTHER_EVENT) || next.is("war", "invasion", "ceasefire", "accord", "agreement")) {
			return false;
		}
		if (whenMet(mentions, sentence, to)) {
			return true;
		}
		if (document.token(to).is(",") && document.token(from - 2).is(",") && document.token(from - 1).is("in", "on")
				&& follows(mentions, sentence, to + 1)) {
			return true;
		}
		if (document.token(from - 1).is("for") && fixed(document, from - 2)) {
			return true;
		}
		boolean people = false;
		for (int i = from - 1; i >= sentence.from(); i--) {
			Token token = document.token(i);
			if (token.is(";")) {
				break;
			}
			int verdict = verdict(mentions, i);
			if (verdict != 0) {
				return verdict > 0 || closing(mentions, sentence, to);
			}
			if (token.is("which", "that") && !people && thing(mentions, sentence, i - 1)) {
				return closing(mentions, sentence, to);
			}
			if (Words.is(token, WordClass.DELEGATION)) {
				people = true;
			}
		}
		for (int i = to; i < sentence.to(); i++) {
			int verdict = verdict(mentions, i);
			boolean unknown = verdict < 0 && !Words.is(document.token(i), WordClass.SPEECH)
					&& !Words.is(document.token(i), WordClass.OTHER_EVENT)
					&& !Words.is(document.token(i), WordClass.TRANSFER);
			if (verdict != 0 && !unknown) {
				return verdict > 0;
			}
		}
		return false;
	}

	/** "The third round has been announced for Monday". */
	private static boolean fixed(Document document, int at) {
		return document.token(at)
			.is("announced", "set", "fixed", "scheduled", "planned", "called", "convened", "slated", "proposed",
					"agreed", "arranged", "confirmed");
	}

	/** "in whose time, in June 1998, the same delegations held their first session". */
	private static boolean follows(Mentions mentions, Sentence sentence, int from) {
		for (int i = from; i < sentence.to() && !mentions.document().token(i).is(",", ";"); i++) {
			int verdict = verdict(mentions, i);
			if (verdict != 0) {
				return verdict > 0;
			}
		}
		return false;
	}

	/** "The checkpoint which they put up on 23 April" tells of no meeting. */
	private static boolean thing(Mentions mentions, Sentence sentence, int at) {
		Token token = mentions.document().token(at);
		return at >= sentence.from() && token.word() && !MeetingNouns.noun(mentions, at) && mentions.place(at) == null
				&& mentions.date(at) == null && mentions.party(at) == null && mentions.person(at) == null
				&& !Words.is(token, WordClass.DELEGATION) && !token.is("in", "at", "of", "to", "for", "than", "so");
	}

	/** "which they brought on 29 March, when the parties convened". */
	private static boolean whenMet(Mentions mentions, Sentence sentence, int to) {
		Document document = mentions.document();
		int when = to + (document.token(to).is(",") ? 1 : 0);
		for (int i = when + 1; document.token(when).is("when") && i < Math.min(sentence.to(), when + 9); i++) {
			if (MeetingNouns.verb(document, i) || MeetingNouns.noun(mentions, i)
					|| document.token(i).is("sat", "gathered", "faced", "negotiated")) {
				return true;
			}
		}
		return false;
	}

	/** "on Tuesday, at the close of a two-day round". */
	private static boolean closing(Mentions mentions, Sentence sentence, int at) {
		boolean close = false;
		for (int i = at; i < Math.min(sentence.to(), at + 9); i++) {
			close |= mentions.document().token(i).is("close", "end", "conclusion", "opening", "start")
					&& mentions.document().token(i - 1).is("the");
			if (close && MeetingNouns.noun(mentions, i)) {
				return true;
			}
		}
		return false;
	}

	private static int verdict(Mentions mentions, int at) {
		Document document = mentions.document();
		Token token = document.token(at);
		if (!token.word() || mentions.person(at) != null || mentions.date(at) != null) {
			return 0;
		}
		if (MeetingNouns.noun(mentions, at) || MeetingNouns.elliptic(document, at) || MeetingNouns.pronoun(document, at)
				|| MeetingNouns.verb(document, at)) {
			return 1;
		}
		if (Words.is(token, WordClass.SPEECH)) {
			return token.is("set") ? 1 : -1;
		}
		if (Words.is(token, WordClass.OTHER_EVENT)
				|| Words.is(token, WordClass.TRANSFER) && !token.is("exchange", "swap", "exchanges", "swaps")) {
			return -1;
		}
		if (Words.is(token, WordClass.MEETING_VERB)) {
			return 1;
		}
		if (token.is("be") && document.token(at - 1).is("will") && document.token(at + 1).is("in", "at")) {
			return 1;
		}
		if (token.is("arranged", "settled", "clinched", "thrashed", "hammered")) {
			return 1;
		}
		if (token.is("force", "effect", "runs", "valid")) {
			return -1;
		}
		return (token.norm().endsWith("ed") && token.norm().length() > 4 && !token.capitalised()) ? -1 : 0;
	}

	/** "since talks resumed in May" tells how long ago, not when this meeting is. */
	static boolean sinceBefore(Document document, Sentence sentence, int at) {
		for (int i = at - 1; i >= sentence.from() && at - i < 7; i--) {
			if (document.token(i).is("since")) {
				return true;
			}
			if (document.token(i).is(",", ";")) {
				return false;
			}
		}
		return false;
	}

	/** "where teams had been at work since Monday". */
	static boolean atWork(Document document, Sentence sentence, DateMention date) {
		for (int i = date.from() - 2; i >= sentence.from() && date.from() - i < 9; i--) {
			if (document.token(i)
				.is("underway", "held", "negotiating", "closeted", "session", "meeting", "talking", "work", "under",
						"talks")) {
				return true;
			}
		}
		return false;
	}

	/** Where people fly to for talks is where the talks are. */
	static boolean reached(Document document, Sentence sentence, int at) {
		for (int i = at - 1; i >= sentence.from() && at - i < 8; i--) {
			if (document.token(i).is("flew", "arrived", "landed", "came", "arrive", "arrives", "travelled")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "on Monday … agreed at the talks in X on June 2": the nearer date is the meeting's.
	 */
	static boolean attached(Mentions mentions, int nounEnd, DateMention date) {
		boolean on = mentions.document().token(date.from() - 1).is("on", "of");
		for (int i = nounEnd; i < date.from() - 1 && on; i++) {
			on = mentions.place(i) != null || mentions.party(i) != null
					|| mentions.document()
						.token(i)
						.is("in", "at", "the", ",", "held", "there", "of", "which", "was", "were", "took", "place",
								"that", "capital", "city", "on");
		}
		return on && date.from() > nounEnd;
	}

	/** "a ceasefire in the port city of X" is agreed on wherever the sides sit. */
	static boolean fought(Mentions mentions, Sentence sentence, PlaceMention place) {
		if (mentions.date(place.to() + 1) != null) {
			return false;
		}
		for (int i = place.from() - 1; i > sentence.from() && place.from() - i < 9; i--) {
			Token token = mentions.document().token(i);
			if (token.is("in", "around", "over", "for")) {
				return mentions.document()
					.token(i - 1)
					.is("ceasefire", "truce", "fighting", "hostilities", "clashes", "attacks", "war", "conflict",
							"fire");
			}
			if (!token.word() || mentions.date(i) != null) {
				return false;
			}
		}
		return false;
	}

}
