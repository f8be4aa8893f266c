package org.talkstimeline.extraction.talks;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Numerals;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds the part of a sentence that a word for a meeting governs, where the rest of the
 * sentence speaks of something else.
 */
final class Subclauses {

	private static final int CLAUSE = 8;

	private static final int SAYING = 16;

	private Subclauses() {
	}

	/** "something that neither had done when the first round was held". */
	static int from(Mentions mentions, Sentence sentence, int at) {
		for (int i = at - 1; i > sentence.from() && at - i < CLAUSE; i--) {
			Token token = mentions.document().token(i);
			if (token.is("when", "since", "until", "as", "before", "after")) {
				return i;
			}
			if (token.is(",", ";", "and") || mentions.person(i) != null) {
				break;
			}
		}
		return said(mentions, sentence, at);
	}

	/** "NAME said that the fourth round will be held": who says so need not be there. */
	private static int said(Mentions mentions, Sentence sentence, int at) {
		for (int i = at - 1; i > sentence.from() && at - i < SAYING; i--) {
			Token token = mentions.document().token(i);
			if (token.is("that") && Words.is(mentions.document().token(i - 1), WordClass.SPEECH)) {
				return i;
			}
			if (token.is(";") || mentions.person(i) != null) {
				break;
			}
		}
		return sentence.from();
	}

	/** "had sat together three times, on May 2, May 5 and May 9". */
	static int times(Document document, int verb) {
		for (int i = verb + 1; i < verb + CLAUSE; i++) {
			if (document.token(i).is("times")) {
				return Math.max(0, Numerals.cardinal(document.token(i - 1)));
			}
			if (document.token(i).is("twice")) {
				return 2;
			}
		}
		return 0;
	}

	/** "meet again", "meet once more", "meet there again", "come together again". */
	static boolean again(Document document, int verb) {
		return document.token(verb + 1).is("once") && document.token(verb + 2).is("more")
				|| document.token(verb + 1).is("again") || document.token(verb + 2).is("again")
				|| document.token(verb + 3).is("again") && document.token(verb + 1).is("together");
	}

	/** "It was the seventh round", "this was the first meeting". */
	static boolean predicate(Document document, int phrase) {
		return document.token(phrase - 1).is("was", "is") && document.token(phrase - 2).is("it", "this");
	}

	/** "on 1 July and on 12 August", "in March, in May". */
	static boolean listed(Document document, int date) {
		int before = date - (document.token(date - 1).is("on", "in") ? 2 : 1);
		return document.token(before).is("and", ",");
	}

	/** Whether a clause about something else begins at a word. */
	static boolean opens(Document document, int at) {
		Token token = document.token(at);
		return token.is("once", "until", "because", "although", "while", "whereas", "though", "unless", "if")
				|| token.is("before", "after") && !(Numerals.cardinal(document.token(at + 1)) > 0
						|| document.token(at + 1).is("the", "a", "nearly", "almost", "about", "more"));
	}

}
