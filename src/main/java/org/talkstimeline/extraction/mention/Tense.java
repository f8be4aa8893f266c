package org.talkstimeline.extraction.mention;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Tells whether a place in a sentence speaks of what lies ahead.
 */
public final class Tense {

	private static final int REACH = 22;

	private static final int PLAN = 9;

	private Tense() {
	}

	/**
	 * Tells whether a clause speaks of what was to be on a day, which may have passed by
	 * now: "the talks that the town was to host from Monday".
	 * @param document the document
	 * @param sentence the sentence the token stands in
	 * @param at the token
	 * @return whether the day was planned
	 */
	public static boolean planned(Document document, Sentence sentence, int at) {
		for (int i = at - 1; i >= Math.max(sentence.from(), at - PLAN); i--) {
			Token token = document.token(i);
			if (token.is(",", ";")) {
				return false;
			}
			if (token.is("was", "were", "been")) {
				return document.token(i + 1)
					.is("to", "due", "scheduled", "set", "supposed", "planned", "expected", "slated");
			}
		}
		return false;
	}

	/** "When the negotiators sit down on Monday, the face opposite will be a new one". */
	private static boolean whenever(Document document, Sentence sentence, int at) {
		if (!document.token(sentence.from()).is("when", "once", "if")) {
			return false;
		}
		for (int i = at + 1; i < sentence.to(); i++) {
			if (document.token(i).is("will")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Looks back from a token for the words that set the time.
	 * @param document the document
	 * @param sentence the sentence the token stands in
	 * @param at the token
	 * @return whether the clause speaks of the future
	 */
	public static boolean ahead(Document document, Sentence sentence, int at) {
		Token before = document.token(at - 1);
		Token second = document.token(before.is("on") ? at - 2 : at - 1);
		if (Words.is(second, WordClass.SPEECH)) {
			return false;
		}
		if (before.is("this") && Words.is(document.token(at - 2), WordClass.SPEECH)) {
			return false;
		}
		if (before.is("by", "for", "until", "this") || whenever(document, sentence, at)) {
			return true;
		}
		if (document.token(at + 1).norm().endsWith("ed") && !document.token(at - 1).is("on")) {
			return false;
		}
		int limit = Math.max(sentence.from(), at - REACH);
		for (int i = at - 1; i >= limit; i--) {
			Token token = document.token(i);
			if (token.is(";", ":", "—", "originally", "had") && !document.token(i + 1).is("been")) {
				return false;
			}
			if (token.is("to") && document.token(i - 1).is("are", "is", "were") || token.is("ahead") || at - i < 6
					&& token.is("open", "opens", "begin", "begins", "start", "starts", "resume", "resumes", "meet")) {
				return true;
			}
			if (Words.is(token, WordClass.FUTURE)) {
				return !document.token(i - 1).is("originally");
			}
			if (Words.is(token, WordClass.SPEECH) || token.is("was", "were", "began", "held", "ended", "took", "met")) {
				return document.token(i + 1).is("to") && token.is("was", "were");
			}
		}
		return false;
	}

}
