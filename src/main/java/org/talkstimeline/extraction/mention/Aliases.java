package org.talkstimeline.extraction.mention;

import java.util.Set;

import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Token;

/**
 * Tells whether two names are said to be one person's: "NAME, better known as NAME",
 * "NAME (alias NAME)", "NAME, by his nom de guerre NAME".
 */
final class Aliases {

	private static final int LONGEST = 10;

	private static final Set<String> CUES = Set.of("known", "alias", "aka", "a.k.a.", "guerre", "nicknamed", "nickname",
			"real", "codenamed", "pseudonym");

	private static final Set<String> BETWEEN = Set.of(",", "(", "\"", "“", "'", "‘", "who", "is", "was", "also",
			"better", "best", "widely", "commonly", "usually", "simply", "as", "by", "under", "his", "her", "the",
			"its", "nom", "de", "of", "whose", "name", "or", "code", "war", "family", "full");

	private Aliases() {
	}

	/** Reads the words after one name and before the next. */
	static boolean between(Document document, int from, int to) {
		boolean told = false;
		for (int i = from; i < to; i++) {
			Token token = document.token(i);
			boolean cue = CUES.contains(token.norm());
			if (to - from > LONGEST || !cue && !BETWEEN.contains(token.norm())) {
				return false;
			}
			told |= cue;
		}
		return told;
	}

}
