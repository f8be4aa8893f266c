package org.talkstimeline.extraction.talks;

import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.mention.DateMention;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PartyMention;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds verbs by which people of two sides are told to have come together on a day: "A
 * faced B in X on 2 May", "he will receive A and B on Friday".
 */
final class Encounters {

	private static final int REACH = 12;

	private Encounters() {
	}

	/**
	 * Tells whether a verb brings people of two sides together on a day that is named.
	 */
	static boolean verb(Mentions mentions, Sides sides, Sentence sentence, int at) {
		Token token = mentions.document().token(at);
		boolean faces = token.is("met", "faced", "meet", "face", "faces", "meets", "facing");
		boolean receives = token.is("receive", "received", "receives", "host", "hosted", "hosts", "welcome", "gather");
		if (!faces && !receives || Words.is(mentions.document().token(at - 1), WordClass.NEGATION)
				|| !dated(mentions, sentence)) {
			return false;
		}
		String right = side(mentions, sides, at + 1, Math.min(sentence.to(), at + REACH), "");
		if (right.isEmpty()) {
			return false;
		}
		return receives ? !side(mentions, sides, at + 1, Math.min(sentence.to(), at + 2 * REACH), right).isEmpty()
				: !side(mentions, sides, Math.max(sentence.from(), at - REACH), at, right).isEmpty();
	}

	private static boolean dated(Mentions mentions, Sentence sentence) {
		for (int i = sentence.from(); i < sentence.to(); i++) {
			DateMention date = mentions.date(i);
			if (date != null && date.exact() && !mentions.document().dateline().get(i)) {
				return true;
			}
		}
		return false;
	}

	/** Gives a side of the talks of whose people somebody is named, other than one. */
	private static String side(Mentions mentions, Sides sides, int from, int to, String other) {
		for (int i = from; i < to; i++) {
			PersonMention person = mentions.person(i);
			PartyMention party = mentions.party(i);
			boolean people = party != null && (mentions.document().token(party.to() - 1).norm().endsWith("s")
					|| Words.is(mentions.document().token(party.to()), WordClass.DELEGATION));
			String code = (person != null) ? person.person().party() : people ? party.code() : "";
			if (sides.negotiates(code) && !code.equals(other)) {
				return code;
			}
		}
		return "";
	}

}
