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

	private Tense() {
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
		if (before.is("by", "for", "until")) {
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
