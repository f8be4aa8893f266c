package org.talkstimeline.extraction.talks;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.PartyTerm.Form;
import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Follows enumerations of persons, over titles, relative clauses and nested commas.
 */
final class PersonLists {

	private static final int GAP = 9;

	private static final int CLAUSE = 40;

	private final Mentions mentions;

	PersonLists(Mentions mentions) {
		this.mentions = mentions;
	}

	private Token token(int at) {
		return this.mentions.document().token(at);
	}

	/** Gives the first person named within a few words after a place. */
	@Nullable PersonMention next(Sentence sentence, int from, int reach) {
		for (int i = from; i < Math.min(sentence.to(), from + reach); i++) {
			PersonMention person = starting(sentence, i);
			if (person != null) {
				return person;
			}
			if (stops(i) && i > from && !token(i).is("was", "were", "is")) {
				return null;
			}
		}
		return null;
	}

	/** Gives the mention whose name or title begins at a token. */
	@Nullable PersonMention starting(Sentence sentence, int at) {
		for (int i = at; i < Math.min(sentence.to(), at + 24); i++) {
			PersonMention person = this.mentions.person(i);
			if (person != null) {
				if (possessor(person)) {
					i = person.nameTo();
					continue;
				}
				return (person.from() == at || person.nameFrom() == at) ? person : null;
			}
			if (token(i).is(".", ";") && i > at) {
				return null;
			}
		}
		return null;
	}

	/** "Smith's aide" and "aide to President Smith" name Smith only to say whose aide. */
	boolean possessor(PersonMention person) {
		if (token(person.nameTo()).is("'s", "'")) {
			return true;
		}
		if (token(person.from() - 1).is("of")
				&& token(person.from() - 2).is("government", "regime", "administration", "cabinet", "presidency")) {
			return true;
		}
		return covered(person);
	}

	private boolean covered(PersonMention person) {
		for (int i = person.nameFrom() - 1; i >= 0 && person.nameFrom() - i < 24; i--) {
			PersonMention other = this.mentions.person(i);
			if (other != null) {
				return other.title() != null && other.to() > person.nameFrom();
			}
		}
		return false;
	}

	private boolean stops(int at) {
		Token token = token(at);
		return token.is(".", ";", "who", "which", "that", "whose", "said", "is", "was", "were", "has", "had", "will",
				"would", "but", "while", "where", "after", "before", "when", "not", "neither", "nor", "on", "because",
				"than", "if") || Words.is(token, WordClass.SPEECH) && !token.is("security", "statement", "press");
	}

	/**
	 * Gives one person, or two joined by nothing but "and": leaders come no other way.
	 */
	List<PersonMention> pair(Sentence sentence, PersonMention first) {
		PersonMention second = token(first.to()).is("and") ? starting(sentence, first.to() + 1) : null;
		return (second == null) ? List.of(first) : List.of(first, second);
	}

	/** Gives a list that begins with some person. */
	List<PersonMention> from(Sentence sentence, @Nullable PersonMention first) {
		List<PersonMention> list = new ArrayList<>();
		PersonMention person = first;
		while (person != null) {
			list.add(person);
			person = follower(sentence, person);
		}
		return list;
	}

	/** Gives the person who comes next in a list. */
	@Nullable PersonMention follower(Sentence sentence, PersonMention person) {
		int at = skipClause(sentence, Math.max(person.to(), person.nameTo()));
		boolean separated = false;
		while (at < sentence.to() && separator(at)) {
			separated = true;
			at++;
		}
		if (!separated) {
			return null;
		}
		for (int i = at; i < Math.min(sentence.to(), at + GAP); i++) {
			PersonMention next = starting(sentence, i);
			if (next != null && next.nameFrom() >= at) {
				return next;
			}
			if (this.mentions.party(i) != null && !this.mentions.titled(i) && !token(i + 1).is("'s", "'")
					&& (token(i + 1).is("by")
							|| starting(sentence, i + 1) != null && this.mentions.party(i).form() == Form.STATE)) {
				return null;
			}
			if (stops(i)
					|| token(i).is("to", "in", "at", "for", "said", "accompanied", "joined", "flanked", "includes",
							"led", "headed")
					|| Words.is(token(i), WordClass.MEETING_VERB) || token(i).is(",") && !listed(i)
					|| token(i).norm().endsWith("ed") && !Words.known(token(i)) && !token(i).capitalised()
					|| Words.is(token(i), WordClass.DELEGATION)
							&& !token(i).is("representatives", "envoys", "negotiators")) {
				return null;
			}
		}
		return null;
	}

	private boolean listed(int comma) {
		return token(comma - 1).norm().endsWith("s") || token(comma - 1).is("retd");
	}

	private boolean separator(int at) {
		return token(at).is(",", ";", "and", "&", "as", "well", "also", "by", "plus", "then", "both", "along",
				"together", "with", "finally", "alongside", "\"", ":");
	}

	/** Steps over ", who …" and brackets to where the list goes on. */
	private int skipClause(Sentence sentence, int at) {
		int i = at;
		if (token(i).is("(")) {
			while (i < sentence.to() && !token(i).is(")")) {
				i++;
			}
			i++;
		}
		int relative = token(i).is(",") ? i + 1 : i;
		if (token(relative).is("both", "all", "each") && token(relative - 1).is(",")) {
			return clauseEnd(sentence, relative);
		}
		if (!token(relative).is("who", "whom", "whose", "which")
				&& !(token(i).is(",") && apposed(sentence, relative))) {
			return i;
		}
		return clauseEnd(sentence, relative);
	}

	private int clauseEnd(Sentence sentence, int relative) {
		for (int k = relative; k < Math.min(sentence.to(), relative + CLAUSE); k++) {
			if (token(k).is(";", ".") || token(k).is(",") && resumes(sentence, k + 1)
					|| token(k).is("and") && starting(sentence, k + 1) != null) {
				return k;
			}
		}
		return sentence.to();
	}

	private boolean apposed(Sentence sentence, int at) {
		return token(at).is("the", "a", "an", "his", "her", "its") && starting(sentence, at) == null
				&& starting(sentence, at + 1) == null;
	}

	private boolean resumes(Sentence sentence, int at) {
		int i = at;
		while (token(i).is("and", "also", "by", "since", "the", "as", "well")) {
			i++;
		}
		for (int k = i; k < i + 4; k++) {
			if (starting(sentence, k) != null) {
				return true;
			}
		}
		return false;
	}

	/** Gives a list that ends with some person, as the subject of a plural verb is. */
	List<PersonMention> until(Sentence sentence, PersonMention last) {
		LinkedList<PersonMention> list = new LinkedList<>();
		list.add(last);
		PersonMention first = last;
		for (PersonMention each : backwards(sentence, last)) {
			List<PersonMention> run = from(sentence, each);
			if (!run.contains(first)) {
				break;
			}
			list.addFirst(each);
			first = each;
		}
		return list;
	}

	private List<PersonMention> backwards(Sentence sentence, PersonMention last) {
		List<PersonMention> before = new ArrayList<>();
		for (int i = last.from() - 1; i >= sentence.from() && last.from() - i < 200 && !token(i).is(";"); i--) {
			PersonMention person = this.mentions.person(i);
			if (person != null) {
				if (!possessor(person)) {
					before.add(person);
				}
				i = person.nameFrom();
			}
		}
		return before;
	}

}
