package org.talkstimeline.extraction.talks;

import java.util.Set;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PlaceMention;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Numerals;
import org.talkstimeline.extraction.text.Token;

/**
 * Tells the nouns and verbs that stand for a meeting of the sides from those that stand
 * for another kind of meeting.
 */
final class MeetingNouns {

	private static final Set<String> OTHER_KINDS = Set.of("press", "news", "phone", "telephone", "cabinet", "council",
			"nato", "parliamentary", "plenary", "four-way", "leaders", "leaders-level", "security", "party",
			"government", "donor", "donors", "assembly", "telephone-", "working", "coordination", "video", "annual",
			"g7", "g20", "brics", "staff", "preparatory", "war", "presidential", "climate", "munich", "training",
			"previous-", "parliament", "group", "oval", "crisis", "trade", "unga", "assassination", "coup", "board",
			"committee", "final");

	private static final Set<String> CALLS = Set.of("call", "calls", "conference-", "summits", "room", "rooms", "hall",
			"halls", "venue", "site");

	private MeetingNouns() {
	}

	static boolean noun(Mentions mentions, int at) {
		Document document = mentions.document();
		Token token = document.token(at);
		if (token.is("attempt", "phase", "stage")) {
			boolean counted = Numerals.ordinal(document.token(at - 1)) > 0
					&& !document.token(at + 1).is("to", "since", "at");
			return token.is("attempt") && (document.token(at - 1).is("earlier", "previous") || counted);
		}
		if (token.is("dialogue") && document.token(at - 1).is("the") && begins(document, at + 1)
				|| token.is("signing") && document.token(at - 1).is("the", "formal", "final") && ahead(document, at)) {
			return true;
		}
		if (!Words.is(token, WordClass.MEETING)
				|| token.is("dialogue", "contacts", "discussions", "gathering", "discussion")
						&& Numerals.ordinal(document.token(at - 1)) < (token.is("contacts") ? 2 : 0)
						&& !lasting(document, at)) {
			return false;
		}
		Token before = document.token(at - 1);
		if (before.is("'s", "'") && document.token(at - 2).is("leaders", "presidents")) {
			return false;
		}
		if (token.is("conference", "summit") && !mentions.document().token(at - 1).is("peace")) {
			return token.is("summit") && Numerals.ordinal(before) > 0;
		}
		boolean proper = token.capitalised() && token.index() > 0 && document.token(at - 1).capitalised()
				&& document.token(at - 1).word() && mentions.party(at - 1) == null && !before.is("trilateral", "peace",
						"exploratory", "bilateral", "international", "ministerial", "joint", "extraordinary")
				&& !counted(document, at);
		PlaceMention place = mentions.place(at);
		boolean otherKind = OTHER_KINDS.contains(before.norm()) && !(before.is("final") && token.is("round"));
		return !otherKind && !proper && (place == null || !place.venue())
				&& !CALLS.contains(document.token(at + 1).norm()) && !(token.is("meeting") && verbal(document, at))
				&& !(token.is("meeting", "meetings") && document.token(at + 1).is("with")
						&& mentions.person(at + 2) != null)
				&& !(token.is("round", "rounds") && document.token(at + 1).is("the")) && !otherBody(mentions, at);
	}

	/** "after five days of dialogue", "two rounds of discussions". */
	private static boolean lasting(Document document, int at) {
		int of = at - (document.token(at - 1).is("of") ? 1 : 2);
		return document.token(of).is("of")
				&& document.token(of - 1).is("day", "days", "hours", "weeks", "round", "rounds")
				&& Numerals.cardinal(document.token(of - 2)) > 0;
	}

	/** "the dialogue was launched", "the dialogue opened". */
	private static boolean begins(Document document, int at) {
		return document.token(at + (document.token(at).is("was", "had", "is") ? 1 : 0))
			.is("launched", "opened", "began", "begun", "inaugurated", "resumed");
	}

	/** "The signing proper has been set for May 2". */
	private static boolean ahead(Document document, int at) {
		for (int i = at + 1; i < at + 6; i++) {
			if (Words.is(document.token(i), WordClass.FUTURE)) {
				return true;
			}
		}
		return false;
	}

	/** "their 32nd Formal Exploratory Talks" are talks all the same. */
	private static boolean counted(Document document, int at) {
		for (int i = at - 1; i > at - 5; i--) {
			if (Numerals.ordinal(document.token(i)) > 0) {
				return true;
			}
		}
		return false;
	}

	/** "session of the Peace Conference" is a session of some other body. */
	private static boolean otherBody(Mentions mentions, int at) {
		Document document = mentions.document();
		int next = at + (document.token(at + 2).is("the") ? 3 : 2);
		return document.token(at + 1).is("of") && document.token(next).capitalised() && mentions.party(next) == null
				&& mentions.place(next) == null && mentions.person(next) == null
				&& Words.is(document.token(at), WordClass.MEETING) && !document.token(at).is("round", "rounds")
				&& mentions.date(next) == null;
	}

	private static boolean verbal(Document document, int at) {
		return document.token(at - 1).is("are", "is", "were", "was", "been", "before", "after", "without");
	}

	/** "the second", "the first one": an ordinal that leaves its noun out. */
	static boolean elliptic(Document document, int at) {
		Token next = document.token(at + 1);
		return Numerals.ordinal(document.token(at)) > 0 && document.token(at - 1).is("the", "a")
				&& ((next.is(",", ".", ";", ":", "since", "was", "between", "this")
						|| next.is("in", "on", "at") && !document.token(at + 2).is("which"))
						|| next.is("one") && !document.token(at + 2).is("of"));
	}

	/** "met for the third time", "the third time that the delegations had met". */
	static boolean time(Document document, int at) {
		if (!document.token(at).is("time") || Numerals.ordinal(document.token(at - 1)) < 1) {
			return false;
		}
		for (int i = at - 8; i < at + 8; i++) {
			if (document.token(i).is("met", "meet", "sat", "faced", "negotiators", "delegations")) {
				return !document.token(at - 1).is("first");
			}
		}
		return false;
	}

	/** "the one held there", "one in Geneva". */
	static boolean pronoun(Document document, int at) {
		if (document.token(at).is("ones")) {
			return document.token(at - 1).is("earlier", "previous", "past", "preceding", "prior", "first");
		}
		return document.token(at).is("one")
				&& (document.token(at + 1).is("held", "hosted", "before")
						|| document.token(at + 1).is("of") && Words.is(document.token(at + 2), WordClass.MONTH)
						|| document.token(at + 1).is("in", "on", "at")
								&& document.token(at - 1).is("to", "the", "than", "from", "as", "like", "after"))
				&& Numerals.ordinal(document.token(at - 1)) < 0;
	}

	/** "the parties will come back". */
	private static boolean sides(Document document, int at) {
		for (int i = at; i > at - 6; i--) {
			if (document.token(i)
				.is("parties", "sides", "teams", "delegations", "negotiators", "both", "ministers", "panels")) {
				return true;
			}
			if (!document.token(i).word() || Words.is(document.token(i), WordClass.SPEECH)) {
				return false;
			}
		}
		return false;
	}

	/** "meet again", "sat down with", "put his signature". */
	static boolean verb(Document document, int at) {
		Token token = document.token(at);
		return token.is("meet", "met", "reconvene", "reconvened", "convened", "convene", "convenes", "meets")
				&& !document.token(at + 1).is("the", "these", "its", "all", "with")
				|| token.is("sat", "sit", "sitting") && document.token(at + 1).is("down")
				|| token.is("signed", "initialled", "initialed", "signature") && !document.token(at + 1).is("off", "up")
						&& !OneSided.paper(document, at)
						&& !(document.token(at + 1).is("on") && document.token(at + 2).is("to", "with", "as", "for"))
				|| token.is("negotiated") && document.token(at + 1).is("in", "at")
				|| token.is("back") && document.token(at - 1).is("come", "came", "be", "are") && sides(document, at - 2)
				|| token.is("return", "returned") && sides(document, at - 1) && !document.token(at + 1).is("home")
				|| token.is("come", "came") && document.token(at + 1).is("together")
				|| token.is("meet", "met") && document.token(at + 1).is("with")
				|| token.is("gather", "gathered", "sit", "sat", "assemble", "assembled", "confer", "talk")
						&& document.token(at + 1).is("again")
				|| token.is("see", "saw", "seen", "face", "faced", "facing") && document.token(at + 1).is("each")
						&& document.token(at + 2).is("other")
				|| token.is("sat", "sit", "sits", "sitting")
						&& document.token(at + 1).is("across", "opposite", "face", "together", "around", "round")
				|| token.is("came", "come") && document.token(at + 1).is("to") && document.token(at + 2).is("terms")
						&& !document.token(at + 3).is("with");
	}

}
