package org.talkstimeline.extraction.mention;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.PartyTerm.Form;
import org.talkstimeline.extraction.text.Document;

/**
 * Tells whose office a title names.
 */
final class Offices {

	private Offices() {
	}

	/**
	 * Gives the party named in a title; "ambassador to Belarus" is no office of Belarus.
	 */
	static String party(Document document, @Nullable PartyMention[] parties, @Nullable PersonMention[] persons,
			int from, int to) {
		String body = "";
		for (int i = from; i < to; i++) {
			PartyMention party = parties[i];
			boolean posted = document.token(i - 1).is("in", "at") && document.token(i - 2)
				.is("ambassador", "envoy", "representative", "consul", "charge", "d'affaires", "attache",
						"correspondent");
			boolean abroad = posted || i > from && document.token(i - 1).is("to", "for", "on", "with")
					|| i > from + 1 && document.token(i - 1).is("the") && document.token(i - 2).is("to", "for", "on");
			if (party != null && party.from() == i && !abroad) {
				if (party.form() != Form.BODY) {
					return party.code();
				}
				body = body.isEmpty() ? party.code() : body;
			}
			PersonMention person = persons[i];
			if (person != null && person.nameFrom() == i && !person.person().party().isEmpty()) {
				return person.person().party();
			}
		}
		return body;
	}

	/** Tells whether a name stands in "aide to President NAME" or "envoy of NAME". */
	static boolean possessed(Document document, int name) {
		for (int i = name - 1; i >= 0 && name - i < 8; i--) {
			if (document.token(i).is("of", "to")) {
				return true;
			}
			if (!document.token(i).word() || document.token(i).is("and", "by", "with")) {
				return false;
			}
		}
		return false;
	}

}
