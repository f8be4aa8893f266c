package org.talkstimeline.extraction.mention;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Token;

/**
 * Reads an office that stands after a name: in apposition, in brackets, after a dash, or
 * in "who is …".
 */
final class TitleAfter {

	private static final int LONGEST = 22;

	private static final int LONGEST_LEAD = 8;

	private static final Set<String> STOPS = Set.of(",", ";", ".", ")", "(", "–", "—", "who", "which", "whose", "whom",
			"that", ":", "\"", "“", "”", "is", "are", "was", "were", "has", "had", "have", "will", "would", "while",
			"but", "as", "also", "where", "when", "after", "before", "during", "since", "until", "took", "led", "leads",
			"attended", "chaired", "headed", "said", "told", "both", "opposite", "alongside", "including", "met", "sat",
			"by");

	private final Document document;

	private final @Nullable PartyMention[] parties;

	private final @Nullable PersonMention[] persons;

	TitleAfter(Document document, @Nullable PartyMention[] parties, @Nullable PersonMention[] persons) {
		this.document = document;
		this.parties = parties;
		this.persons = persons;
	}

	@Nullable Title read(int name) {
		int at = name;
		if (this.document.token(at).is("(") && closing(at) > 0) {
			Title bracketed = phrase(at + 1);
			if (bracketed != null) {
				return bracketed;
			}
			at = closing(at) + 1;
		}
		if (this.document.token(at).is("of") && this.document.token(at + 1).is("the")) {
			return membership(at + 2);
		}
		if (this.document.token(at).is("in", "as") && this.document.token(at + 1).is("his", "her")
				&& this.document.token(at + 2).is("capacity", "role")) {
			return phrase(at + 4);
		}
		if (!this.document.token(at).is(",", "–", "-", "—", "--", ":")) {
			return null;
		}
		int start = at + 1;
		if (this.document.token(start).is("who")
				&& this.document.token(start + 1).is("is", "was", "also", "now", "serves")) {
			start += 2;
			start += this.document.token(start).is("as", "also", "is", "was", "now", "currently", "still") ? 1 : 0;
			start += this.document.token(start).is("as") ? 1 : 0;
			start += this.document.token(start).is("appointed", "named", "made", "elected", "nominated", "promoted") ? 1
					: 0;
		}
		return phrase(start);
	}

	private int closing(int open) {
		for (int i = open + 1; i < open + 14; i++) {
			if (this.document.token(i).is(")")) {
				return i;
			}
		}
		return -1;
	}

	private @Nullable Title phrase(int from) {
		int start = from;
		while (this.document.token(start)
			.is("the", "a", "an", "his", "her", "its", "their", "now", "currently", "then", "also", "one", "of", "our",
					"both", "all", "himself", "herself", "until", "recently")) {
			start++;
		}
		int head = -1;
		for (int i = start; i < start + LONGEST_LEAD; i++) {
			Token token = this.document.token(i);
			PersonMention person = person(i);
			if (person != null) {
				if (!this.document.token(person.nameTo()).is("'s", "'")) {
					return null;
				}
				i = person.nameTo() - 1;
				continue;
			}
			if (Words.is(token, WordClass.OFFICE)) {
				head = i;
				break;
			}
			if (i == start && token.is("and") || STOPS.contains(token.norm()) || token.is("source", "sources")
					|| !token.word() && !token.is("'s", "'", "-", "/", "&")
					|| token.is("and") && !(Words.is(this.document.token(i + 1), WordClass.OFFICE_MODIFIER)
							|| this.document.token(i + 1).capitalised())) {
				return null;
			}
		}
		boolean shared = this.document.token(from).is("both", "all", "each");
		if (head < 0 || !shared && this.document.token(head).norm().endsWith("s")
				&& !this.document.token(head).is("boss", "affairs")) {
			return null;
		}
		int next = head + 1;
		while (Words.is(this.document.token(next), WordClass.OFFICE)
				|| Words.is(this.document.token(next), WordClass.HONORIFIC)
				|| Words.is(this.document.token(next), WordClass.OFFICE_MODIFIER)) {
			next++;
		}
		if (person(next) != null && !this.document.token(next).is("of")) {
			return null;
		}
		int to = end(next);
		return new Title(start, to, Offices.party(this.document, this.parties, this.persons, start, to), true);
	}

	private @Nullable Title membership(int from) {
		int to = from;
		while (to - from < 7 && this.document.token(to).word() && !STOPS.contains(this.document.token(to).norm())
				&& !this.document.token(to).is("and")) {
			to++;
		}
		boolean body = to > from && MentionReader.bodyWord(this.document.token(to - 1));
		return body ? new Title(from, to, Offices.party(this.document, this.parties, this.persons, from, to), true)
				: null;
	}

	private int end(int from) {
		int i = from;
		while (i - from < LONGEST) {
			Token token = this.document.token(i);
			if (token.is("(") && closing(i) > 0 && closing(i) - i <= 3 && this.document.token(i + 1).upper()) {
				i = closing(i) + 1;
				continue;
			}
			if (STOPS.contains(token.norm()) || token.index() < 0
					|| Words.is(token, WordClass.SPEECH) && !token.capitalised() && !token.is("press", "interview")
					|| token.is("and", "&") && splits(i) || this.document.opensLine(i) || dated(i)) {
				break;
			}
			i++;
		}
		return i;
	}

	/**
	 * "appointed secretary last week", "named envoy in May": the day is no part of the
	 * office.
	 */
	private boolean dated(int at) {
		Token token = this.document.token(at);
		Token next = this.document.token(at + 1);
		return token.is("last", "this", "earlier")
				&& next.is("week", "month", "year", "spring", "summer", "autumn", "winter")
				|| token.is("in", "on") && (Words.is(next, WordClass.MONTH) && next.capitalised()
						|| Words.is(next, WordClass.WEEKDAY) || next.number());
	}

	/**
	 * An "and" inside a title is followed by no person and no verb before the next comma.
	 */
	private boolean splits(int and) {
		Token next = this.document.token(and + 1);
		if (Words.is(next, WordClass.MEETING_VERB)
				|| next.is("by", "is", "was", "has", "had", "will", "also", "the", "includes", "included", "comprises",
						"his", "her", "its", "in", "two", "three", "four", "five", "six", "other", "others", "several",
						"consists")
				|| next.is("head", "leader", "chief") && this.document.token(and + 2).is("of")
				|| next.is("head", "leader", "chief") && this.document.token(and + 2).is("of")) {
			return true;
		}
		for (int i = and + 1; i < and + 14; i++) {
			Token token = this.document.token(i);
			PersonMention person = person(i);
			if (person != null) {
				return !Offices.possessed(this.document, person.nameFrom());
			}
			if (token.is(",", ";", ".", ")") || token.index() < 0) {
				return false;
			}
		}
		return false;
	}

	private @Nullable PersonMention person(int at) {
		return (at >= 0 && at < this.persons.length) ? this.persons[at] : null;
	}

}
