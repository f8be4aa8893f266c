package org.talkstimeline.extraction.talks;

import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Tells whether a sentence goes on about what the sentence before it told.
 */
final class Anaphora {

	private Anaphora() {
	}

	static boolean carries(Document document, Sentence sentence) {
		Token first = document.token(sentence.from());
		Token second = document.token(sentence.from() + 1);
		return first.is("they", "it", "these", "both", "this", "its", "their", "he", "she", "his", "her", "there",
				"among", "also", "other", "others", "leading", "accompanying")
				|| first.is("the") && second.is("two", "sides", "parties", "exchange", "swap", "delegations", "deal",
						"agreement", "negotiators", "teams", "first", "same", "other", "latter");
	}

}
