package org.talkstimeline.extraction.talks;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds who did what is told in the passive voice, where other words stand between the
 * verb and "by".
 */
final class Passives {

	private Passives() {
	}

	/** "was initialled in the night, again in the capital, by A and B". */
	static @Nullable Cue signed(Document document, PersonLists lists, Sentence sentence) {
		boolean signed = false;
		for (int i = sentence.from() + 1; i < sentence.to(); i++) {
			Token token = document.token(i);
			signed |= token.is("signed", "initialled", "initialed", "countersigned")
					&& document.token(i - 1).is("was", "were", "been", "being") && !document.token(i + 1).is("by");
			if (signed && token.is("by") && lists.next(sentence, i + 1, 4) != null) {
				return new Cue(CueRole.SIGNED_BY, i, i + 1);
			}
			signed &= !token.is(";", "while", "but", "which", "who");
		}
		return null;
	}

}
