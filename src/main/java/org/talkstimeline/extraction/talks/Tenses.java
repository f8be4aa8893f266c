package org.talkstimeline.extraction.talks;

import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Tells whether a cue speaks of what is still to come.
 */
final class Tenses {

	private Tenses() {
	}

	static boolean future(Document document, Sentence sentence, Cue cue) {
		for (int i = Math.max(sentence.from(), cue.from() - 8); i < Math.min(sentence.to(), cue.to() + 2); i++) {
			Token token = document.token(i);
			if (token.is("will", "slated", "expected", "scheduled", "due")
					|| token.is("to") && document.token(i - 1).is("are", "is")) {
				return true;
			}
		}
		return false;
	}

}
