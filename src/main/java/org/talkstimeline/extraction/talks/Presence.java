package org.talkstimeline.extraction.talks;

import org.talkstimeline.extraction.lexicon.WordLists;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.mention.Title;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Token;

/**
 * Looks up the words of {@code presence.tsv}.
 */
final class Presence {

	private static final WordLists WORDS = new WordLists("presence.tsv");

	private Presence() {
	}

	static boolean is(Token token, String list) {
		return WORDS.get(list).contains(token.norm());
	}

	static boolean verb(Token token) {
		return is(token, "ROOM") || is(token, "AWAY") || is(token, "ACT");
	}

	/** Tells whether the office that goes with a name holds a word of some list. */
	static boolean office(Document document, PersonMention mention, String list) {
		Title title = mention.title();
		if (title == null) {
			return false;
		}
		for (int i = title.from(); i < title.to(); i++) {
			if (is(document.token(i), list)) {
				return true;
			}
			if (document.token(i).is("of", "to", "in", "for", "on")) {
				return false;
			}
		}
		return false;
	}

}
