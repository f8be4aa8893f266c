package org.talkstimeline.extraction.talks;

import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Tells of whom the article says that they are somewhere else.
 */
final class Whereabouts {

	private static final int AFTERMATH = 14;

	private static final int CLAUSE = 8;

	private final Mentions mentions;

	private final Clauses clauses;

	Whereabouts(Mentions mentions, Clauses clauses) {
		this.mentions = mentions;
		this.clauses = clauses;
	}

	private Token token(int at) {
		return this.mentions.document().token(at);
	}

	boolean elsewhere(Sentence sentence, PersonMention mention) {
		return attendsElsewhere(mention) || stays(sentence, mention);
	}

	/** "NAME stayed in another town", "who is still in the mountains". */
	private boolean stays(Sentence sentence, PersonMention mention) {
		int relative = this.clauses.relativeVerb(sentence, mention);
		int at = (relative >= 0) ? relative : this.clauses.verb(sentence, mention);
		return at >= 0 && token(at)
			.is("watched", "followed", "follows", "watches", "listened") && fromAfar(sentence, at) || at >= 0
					&& token(at).is("stayed", "stays", "remained", "remains", "stay", "kept", "stuck", "detained")
					&& (token(at + 1).is("away", "home", "behind", "put")
							|| token(at + 1).is("in", "at") && (token(at + 2).capitalised() || token(at + 2).is("home"))
							|| this.mentions.place(at + 2) != null);
	}

	private boolean fromAfar(Sentence sentence, int verb) {
		for (int i = verb + 1; i < Math.min(sentence.to(), verb + CLAUSE); i++) {
			if (token(i).is("from", "by", "at", "on")) {
				return true;
			}
		}
		return false;
	}

	/** "NAME, who is at a summit in another town". */
	private boolean attendsElsewhere(PersonMention mention) {
		int at = mention.nameTo() + (token(mention.nameTo()).is(",") ? 1 : 0);
		if (!token(at).is("who") || !token(at + 1).is("is", "was", "stayed", "remained")
				|| !token(at + 2).is("at", "in", "on")) {
			return false;
		}
		for (int i = at + 3; i < at + AFTERMATH && !token(i).is(",", ";", "."); i++) {
			if (token(i).is("summit", "visit", "assembly", "holiday", "tour", "conference", "hospital", "home")) {
				return true;
			}
		}
		return false;
	}

}
