package org.talkstimeline.extraction.talks;

import java.util.List;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.text.Numerals;
import org.talkstimeline.extraction.text.Token;

/**
 * Reads what a headline says of the meeting that an article is about.
 */
final class Headline {

	private static final int REACH = 3;

	private Headline() {
	}

	/** Gives the number of the round that a headline names, 0 where it names none. */
	static int ordinal(List<Token> title) {
		for (int i = 0; i < title.size(); i++) {
			int ordinal = Numerals.ordinal(title.get(i));
			for (int k = i + 1; ordinal > 0 && k < Math.min(title.size(), i + 1 + REACH); k++) {
				if (Words.is(title.get(k), WordClass.MEETING)) {
					return ordinal;
				}
			}
		}
		return 0;
	}

}
