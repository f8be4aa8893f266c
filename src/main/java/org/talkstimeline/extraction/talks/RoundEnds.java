package org.talkstimeline.extraction.talks;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.DateMention;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Token;

/**
 * Tells whether a date is that of the first or of the last day of a meeting.
 */
final class RoundEnds {

	private static final int REACH = 14;

	private RoundEnds() {
	}

	static void read(Document document, Reference reference, DateMention date) {
		if (document.token(date.from() - 1).is("from")) {
			reference.opening = true;
			return;
		}
		for (int i = date.from() - 1; i >= reference.sentence.from() && date.from() - i < REACH; i--) {
			Token token = document.token(i);
			if (token.is("opened", "began", "begun", "started", "commenced", "way", "opening", "reopened", "resumed",
					"open", "inaugurated")) {
				reference.opening = true;
				return;
			}
			if (token.is("ended", "closed", "concluded", "end", "finished", "signed", "initialled", "wrapped",
					"ends")) {
				reference.closing = true;
				return;
			}
			if (Words.is(token, WordClass.MEETING_VERB)) {
				return;
			}
		}
	}

}
