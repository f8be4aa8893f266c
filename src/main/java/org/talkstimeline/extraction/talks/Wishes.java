package org.talkstimeline.extraction.talks;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Tells meetings that are only asked for from meetings that are fixed.
 */
final class Wishes {

	private Wishes() {
	}

	/** "ready for the next round": that round is fixed, whoever is ready. */
	private static boolean definite(Document document, int from, int at) {
		for (int i = from; i < at; i++) {
			if (document.token(i).is("the") && document.token(i + 1).is("next")) {
				return true;
			}
		}
		return false;
	}

	/** A meeting that somebody asks for, or that depends on something, is none yet. */
	static boolean wished(Document document, Sentence sentence, int at) {
		if (asked(document, sentence, at)) {
			return true;
		}
		for (int i = at - 1; i >= sentence.from() && at - i < 9; i--) {
			Token token = document.token(i);
			if (token.is("no") && document.token(i + 1)
				.is("programme", "program", "date", "plan", "plans", "talk", "word", "sense", "point", "need", "reason",
						"use")) {
				return true;
			}
			if (token.is("that")) {
				return Words.is(document.token(i - 1), WordClass.WISH)
						|| document.token(i - 1).is("proposed", "proposes", "suggested", "offered");
			}
			if (token.is(";", ",")
					|| Words.is(token, WordClass.MEETING_VERB) && !token.is("sit", "meet", "hold", "set")) {
				return false;
			}
			if (token.is("ready", "readiness", "willing") && definite(document, i, at)) {
				continue;
			}
			if (Words.is(token, WordClass.WISH) && !(token.is("may") && token.capitalised())
					&& !token.is("proposed", "discuss", "discussed", "discussion", "bring", "calls", "expects")) {
				return true;
			}
			if (token.is("called") && document.token(i + 1).is("for", "on")) {
				return true;
			}
			if (token.is("proposed", "proposes", "suggested", "offered")) {
				return !document.token(i - 1).is("the", "a");
			}
		}
		return doubtful(document, sentence, at);
	}

	/** "Will there be a third session?", "Neither of them mentions a third round". */
	private static boolean asked(Document document, Sentence sentence, int at) {
		if (document.token(sentence.to() - 1).is("?")
				&& document.token(sentence.from()).is("will", "is", "are", "can")) {
			return true;
		}
		for (int i = at - 1; i >= sentence.from() && at - i < 7; i--) {
			if (document.token(i).is("mention", "mentions", "mentioned", "early")) {
				return document.token(i).is("early") ? document.token(i - 1).is("too")
						: document.token(sentence.from()).is("neither", "none") || document.token(i - 1).is("not");
			}
		}
		return false;
	}

	/** "A meeting of the two is thinkable", "a third round remains in the air". */
	private static boolean doubtful(Document document, Sentence sentence, int at) {
		for (int i = at + 1; i < Math.min(sentence.to(), at + 14) && !document.token(i).is(";"); i++) {
			if (document.token(i).is("thinkable", "conceivable", "imaginable", "unlikely", "uncertain", "doubtful")
					|| document.token(i).is("air") && document.token(i - 2).is("in", "up")) {
				return true;
			}
		}
		return false;
	}

}
