package org.talkstimeline.extraction.talks;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds what is said of a person: the verb of which the person, or the list that the
 * person stands in, is the subject.
 */
final class Clauses {

	private static final int REACH = 34;

	private static final int COMPLEMENT = 6;

	private final Mentions mentions;

	Clauses(Mentions mentions) {
		this.mentions = mentions;
	}

	private Token token(int at) {
		return this.mentions.document().token(at);
	}

	/** Gives the main verb after a person, or -1 where none is found. */
	int verb(Sentence sentence, PersonMention person) {
		int at = Math.max(person.to(), person.nameTo());
		int limit = Math.min(sentence.to(), at + REACH);
		while (at < limit) {
			Token token = token(at);
			if (token.is("(")) {
				at = after(at, limit, ")");
			}
			else if (token.is(",", "\"", "”") || dash(at)) {
				int next = afterComma(at, limit);
				if (next == at) {
					return main(at + 1, limit);
				}
				at = next;
			}
			else if (token.is("and", "&") && named(at + 1, limit) > 0) {
				at = named(at + 1, limit);
			}
			else if (token.is("of", "for", "from", "in", "at", "on", "with", "as", "to")) {
				at = complement(at, limit);
			}
			else {
				return main(at, limit);
			}
		}
		return -1;
	}

	/** Gives the verb of a relative clause right after a person, or -1. */
	int relativeVerb(Sentence sentence, PersonMention person) {
		int at = Math.max(person.to(), person.nameTo());
		at += token(at).is(",") ? 1 : 0;
		if (token(at).is("who")) {
			return main(at + 1, Math.min(sentence.to(), at + COMPLEMENT));
		}
		return -1;
	}

	/** A dash between words, which folding makes a hyphen with spaces around it. */
	private boolean dash(int at) {
		return token(at).is("-", "—", "--") && token(at).start() > token(at - 1).end();
	}

	private int after(int at, int limit, String mark) {
		for (int i = at + 1; i < limit; i++) {
			if (token(i).is(mark)) {
				return i + 1;
			}
		}
		return limit;
	}

	/** Steps over an apposition, a relative clause or the next name of a list. */
	private int afterComma(int comma, int limit) {
		int person = named(comma + 1, limit);
		if (person > 0) {
			return person;
		}
		if (finite(comma + 1)) {
			return comma;
		}
		for (int i = comma + 1; i < limit; i++) {
			if (token(i).is(",") || dash(i)) {
				return named(i + 1, limit) > 0 ? i : i + 1;
			}
			if (token(i).is(";", ".")) {
				return limit;
			}
		}
		return limit;
	}

	/** Gives the end of a person who is named within a few words, or -1. */
	private int named(int from, int limit) {
		for (int i = from; i < Math.min(limit, from + COMPLEMENT); i++) {
			PersonMention person = this.mentions.person(i);
			if (person != null) {
				return token(person.nameTo()).is("'s", "'") ? -1 : Math.max(person.to(), person.nameTo());
			}
			if (!token(i).word() || finite(i)) {
				return -1;
			}
		}
		return -1;
	}

	private int complement(int at, int limit) {
		for (int i = at + 1; i < Math.min(limit, at + COMPLEMENT); i++) {
			if (finite(i) || token(i).is(",", "(", "and", ";")) {
				return i;
			}
		}
		return at + 1;
	}

	private boolean finite(int at) {
		Token token = token(at);
		return token.is("is", "was", "were", "are", "has", "had", "have", "will", "would", "did", "does", "may", "can",
				"could", "should", "cannot")
				|| !token.capitalised() && this.mentions.person(at) == null
						&& (Words.is(token, WordClass.SPEECH) || Presence.verb(token));
	}

	private int main(int from, int limit) {
		int at = from;
		while (at < limit && (token(at).is("is", "was", "were", "are", "has", "had", "have", "will", "would", "did",
				"does", "may", "can", "could", "should", "also", "both", "not", "n't", "then", "now", "already",
				"later", "never", "again", "been", "be", "being", "just", "only", "himself", "herself", "themselves",
				"who", "still", "twice", "once", "jointly", "himself", "there", "together", "to", "do")
				|| token(at).norm().endsWith("ly"))) {
			at++;
		}
		return (at < limit && token(at).word()) ? at : (at > from) ? at - 1 : -1;
	}

}
