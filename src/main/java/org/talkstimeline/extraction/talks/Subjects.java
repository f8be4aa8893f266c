package org.talkstimeline.extraction.talks;

import java.util.LinkedList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds the persons who are the subject of a verb.
 */
final class Subjects {

	private final Mentions mentions;

	private final PersonLists lists;

	Subjects(Mentions mentions, PersonLists lists) {
		this.mentions = mentions;
		this.lists = lists;
	}

	private Token token(int at) {
		return this.mentions.document().token(at);
	}

	List<PersonMention> of(Sentence sentence, int verb, @Nullable PersonMention context) {
		if (token(verb - 1).is("whom", "them") && token(verb - 2).is("of")
				&& token(verb - 3).is("each", "both", "all")) {
			return token(verb - 3).is("both") ? lastTwo(sentence, verb - 4) : all(sentence, verb - 4);
		}
		int at = verb - 1;
		while (at >= sentence.from() && token(at).is("also", "jointly", "both", "then", "already", "has", "had", "have",
				"will", "be", "been", "is", "are", "was", "were", "would", "to", "expected", "slated", "due",
				"scheduled", "set", "all", "himself", "herself", "again", "personally", "now", "currently", "who'll",
				"once", "later", "too", "likewise", "planned")) {
			at--;
		}
		if (at < sentence.from()) {
			return List.of();
		}
		if (token(at).is("each") && at > sentence.from()) {
			return lastTwo(sentence, at - 1);
		}
		for (int i = at; i > at - 6 && i > sentence.from(); i--) {
			if (token(i).is("whom")) {
				PersonMention antecedent = endingNear(sentence, i - 1);
				return (antecedent != null) ? List.of(antecedent) : List.of();
			}
		}
		Token token = token(at);
		if (token.is("who", "which", "that", "whom", "whose")) {
			PersonMention antecedent = endingNear(sentence, at - 1);
			if (antecedent == null && context != null && unnamed(sentence, at)
					&& !this.mentions.document().token(sentence.from()).is("a", "an") && office(sentence, at)) {
				return List.of(context);
			}
			return (antecedent == null) ? List.of()
					: plural(verb) ? this.lists.until(sentence, antecedent) : List.of(antecedent);
		}
		if (token.is("he", "she")) {
			return (context != null) ? List.of(context) : List.of();
		}
		PersonMention direct = this.mentions.person(at);
		if (direct != null && !this.lists.possessor(direct)) {
			return this.lists.until(sentence, direct);
		}
		if (token.is(",", ")", "–", "—", "-")) {
			return beforeInsertion(sentence, at, verb);
		}
		return clause(sentence, at, verb, context);
	}

	/** "A, B and C, each of whom headed his country's delegation" has three subjects. */
	private List<PersonMention> all(Sentence sentence, int at) {
		for (int i = at; i >= sentence.from(); i--) {
			PersonMention last = this.mentions.person(i);
			if (last != null) {
				return this.lists.until(sentence, last);
			}
		}
		return List.of();
	}

	/** "… of A, and on behalf of the others B, both of whom lead …". */
	private List<PersonMention> lastTwo(Sentence sentence, int at) {
		LinkedList<PersonMention> found = new LinkedList<>();
		for (int i = at; i >= sentence.from() && found.size() < 2; i--) {
			PersonMention person = this.mentions.person(i);
			if (person != null && person.nameFrom() == i && !this.lists.possessor(person)) {
				found.addFirst(person);
			}
		}
		return found;
	}

	private boolean unnamed(Sentence sentence, int at) {
		for (int i = sentence.from(); i < at; i++) {
			if (this.mentions.person(i) != null) {
				return false;
			}
		}
		return true;
	}

	/** "The minister, who leads …" means somebody named before. */
	private boolean office(Sentence sentence, int at) {
		for (int i = sentence.from(); i < at; i++) {
			if (Words.is(token(i), WordClass.OFFICE)) {
				return at - i < 12;
			}
		}
		return false;
	}

	private boolean plural(int verb) {
		return token(verb).is("are", "were", "lead", "head", "represent", "attend", "have");
	}

	private @Nullable PersonMention endingNear(Sentence sentence, int at) {
		for (int i = at; i >= sentence.from() && at - i < 24; i--) {
			PersonMention person = this.mentions.person(i);
			if (person != null && !this.lists.possessor(person)) {
				boolean close = at - i < 3 || person.to() >= at - 1 || token(person.nameTo()).is(",") && at - i < 14;
				return close ? person : null;
			}
		}
		return null;
	}

	/** "NAME – known as OTHER NAME – VERB". */
	private @Nullable PersonMention beforeDash(Sentence sentence, int closing) {
		for (int i = closing - 1; i > sentence.from() && token(closing).is("–", "—", "-"); i--) {
			if (token(i).is("–", "—", "-") && token(i).text().equals(token(closing).text())) {
				PersonMention person = this.mentions.person(i - 1);
				return (person != null && !this.lists.possessor(person)) ? person : null;
			}
		}
		return null;
	}

	/** "NAME, who …, VERB" and "NAME, TITLE, VERB". */
	private List<PersonMention> beforeInsertion(Sentence sentence, int comma, int verb) {
		PersonMention dashed = beforeDash(sentence, comma);
		if (dashed != null) {
			return this.lists.until(sentence, dashed);
		}
		for (int i = comma; i >= sentence.from(); i--) {
			PersonMention person = this.mentions.person(i);
			if (person == null || this.lists.possessor(person)) {
				if (token(i).is(";")) {
					break;
				}
				continue;
			}
			Token after = token(person.nameTo());
			boolean opened = person.to() >= comma || after.is(",", "(", "–", "—", "who");
			if (opened) {
				return this.lists.until(sentence, person);
			}
			i = person.nameFrom();
		}
		return List.of();
	}

	/**
	 * The subject at the start of the clause, as in "NAME chaired the meeting and led the
	 * team".
	 */
	private List<PersonMention> clause(Sentence sentence, int at, int verb, @Nullable PersonMention context) {
		for (int i = at; i >= sentence.from(); i--) {
			Token token = token(i);
			PersonMention person = this.mentions.person(i);
			if (token.is(";", ":")) {
				break;
			}
			if (token.is("he", "she") && context != null) {
				return List.of(context);
			}
			if (person != null && !this.lists.possessor(person)) {
				return governed(person) ? List.of() : this.lists.until(sentence, person);
			}
			if (this.mentions.party(i) != null && !token(i + 1).is("'s")
					|| token.is("which", "where", "delegation", "team", "side", "sides", "delegations")) {
				break;
			}
		}
		return List.of();
	}

	private boolean governed(PersonMention person) {
		return token(person.from() - 1).is("by", "with", "to", "of", "from", "for", "on", "against", "about")
				|| token(person.from() - 1).is("the", "a")
						&& token(person.from() - 2).is("by", "with", "to", "of", "from", "for");
	}

}
