package org.talkstimeline.extraction.talks;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.WordLists;
import org.talkstimeline.extraction.lexicon.Words;
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

	/** "president of the National Assembly" rules nobody. */
	private static boolean chairs(Document document, int at) {
		for (int i = at + 2; i < at + 5 && document.token(at + 1).is("of"); i++) {
			if (Words.is(document.token(i), WordClass.BODY)) {
				return true;
			}
		}
		return false;
	}

	/** Tells whether the office that goes with a name holds a word of some list. */
	static boolean office(Document document, PersonMention mention, String list) {
		Title title = mention.title();
		if (title == null) {
			return false;
		}
		if (list.equals("RULER") && document.token(title.from()).is("former", "ex", "vice", "deputy")) {
			return false;
		}
		for (int i = title.from(); i < title.to(); i++) {
			if (is(document.token(i), list)) {
				return !chairs(document, i);
			}
			if (document.token(i).is("of", "to", "in", "for", "on")) {
				return false;
			}
		}
		return false;
	}

}
