package org.talkstimeline.extraction.mention;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.PartyTerm.Form;
import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Token;

/**
 * Reads an office that stands before a name.
 */
final class TitleBefore {

	private static final int LONGEST = 18;

	private final Document document;

	private final @Nullable PartyMention[] parties;

	private final @Nullable PersonMention[] persons;

	TitleBefore(Document document, @Nullable PartyMention[] parties, @Nullable PersonMention[] persons) {
		this.document = document;
		this.parties = parties;
		this.persons = persons;
	}

	@Nullable Title read(int name) {
		if (this.document.opensLine(name)) {
			return null;
		}
		int at = name - 1;
		int honorific = name;
		if (this.document.token(at).is(")") && this.document.token(at - 2).is("(") && honorific(at - 3)) {
			at -= 3;
		}
		while (honorific(at)) {
			honorific = at;
			at--;
			if (this.document.token(at).is(")") && this.document.token(at - 2).is("(")) {
				at -= 3;
			}
		}
		Title office = walk(at, honorific);
		if (office != null) {
			return office;
		}
		office = (honorific < name) ? walk(name - 1, name) : null;
		boolean meant = office != null
				&& !this.document.token(office.to() - 1).is("mr", "mr.", "mrs", "mrs.", "ms", "ms.");
		if (meant) {
			return office;
		}
		return (honorific < name) ? new Title(honorific, name, "", false) : null;
	}

	private boolean honorific(int at) {
		Token token = this.document.token(at);
		return token.word() && (token.capitalised() || token.norm().endsWith(".")) && at >= 0
				&& Words.is(token, WordClass.HONORIFIC)
				&& !token.is("secretary", "chief", "king", "prince", "emir", "commander")
				|| token.is("prince", "princess") && token.capitalised() && (this.document.token(at - 1).is(",")
						|| Words.is(this.document.token(at - 1), WordClass.OFFICE));
	}

	private @Nullable Title walk(int last, int end) {
		int best = -1;
		boolean office = false;
		boolean pending = false;
		for (int i = last; i >= 0 && last - i < LONGEST; i--) {
			Token token = this.document.token(i);
			PersonMention person = this.persons[i];
			// "a team under Minister NAME" is no office, "the Under Secretary" is
			if (i < last && this.document.opensLine(i + 1) || token.is("under") && !token.capitalised()) {
				break;
			}
			if (token.is(")") && i > 2 && this.document.token(i - 2).is("(") && this.document.token(i - 1).upper()) {
				i -= 2;
				continue;
			}
			if (person != null) {
				if (!this.document.token(person.nameTo()).is("'s", "'") || i == last) {
					break;
				}
				i = person.nameFrom();
				best = (office && !pending) ? i : best;
				continue;
			}
			if (Words.is(token, WordClass.OFFICE)) {
				if (last != i && token.norm().endsWith("s") && !office && !token.is("affairs")) {
					break;
				}
				office = true;
				pending = false;
				best = i;
			}
			else if (part(i, token)) {
				best = (office && !pending) ? i : best;
			}
			else if (token.is("of", "for", "to", "at", "on", "the", "in", "'s", "'", "&")) {
				pending |= !token.is("'s", "'", "&", "the");
			}
			else if (token.is("and")) {
				if (!office && this.parties[i + 1] != null) {
					break;
				}
				pending |= !(inner(i - 1) && inner(i + 1));
			}
			else if (!(token.is(",") && !office && MentionReader.bodyWord(this.document.token(i + 1 <= last ? last : i))
					&& MentionReader.bodyWord(this.document.token(i - 1)) && i < last)) {
				break;
			}
		}
		if (best < 0) {
			return null;
		}
		return title(best, end);
	}

	private boolean inner(int at) {
		Token token = this.document.token(at);
		return Words.is(token, WordClass.OFFICE_MODIFIER) || MentionReader.bodyWord(token) && token.capitalised();
	}

	private boolean part(int at, Token token) {
		return Words.is(token, WordClass.OFFICE_MODIFIER) || this.parties[at] != null || Words.is(token, WordClass.BODY)
				|| token.word() && token.capitalised() && !Words.is(token, WordClass.MONTH)
						&& (!Words.is(token, WordClass.NOT_NAME)
								|| at > 0 && !this.document.token(at - 1).is(".", "\"", "“", ":"));
	}

	private Title title(int from, int end) {
		int start = from;
		while (start < end && this.document.token(start).is("the", "a", "an", "of", "and", "to", "for", "'s", "also")) {
			start++;
		}
		String party = Offices.party(this.document, this.parties, this.persons, start, end);
		PartyMention first = this.parties[start];
		if (first != null && this.document.token(first.to()).is("'s", "'") && first.to() + 1 < end) {
			start = first.to() + 1;
		}
		if (party.isEmpty()) {
			party = owner(start);
		}
		return new Title(start, end, party, true);
	}

	/** Gives the party that is named at a token. */
	String named(int at) {
		PartyMention party = (at < this.parties.length) ? this.parties[at] : null;
		return (party != null) ? party.code() : "";
	}

	/** Gives the party in "Kenya's NAME" and "Ankara's envoy NAME". */
	String owner(int from) {
		Token before = this.document.token(from - 1);
		if (from > 2 && before.is("whose", "its")) {
			return nearestParty(from - 2, before.is("its"));
		}
		if (from < 2 || !before.is("'s", "'")) {
			return "";
		}
		PartyMention owner = this.parties[from - 2];
		PersonMention person = this.persons[from - 2];
		return (owner != null) ? owner.code() : (person != null) ? person.person().party() : "";
	}

	/**
	 * "the ICRC, whose director" means the nearest party, "its secretary" the one the
	 * sentence opens with.
	 */
	private String nearestParty(int at, boolean first) {
		String found = "";
		for (int i = at; i >= 0 && at - i < 60 && !this.document.token(i).is("."); i--) {
			PartyMention party = this.parties[i];
			if (party != null && (found.isEmpty() || first)
					&& (!first || party.form() == Form.GROUP || party.form() == Form.BODY)) {
				found = party.code();
			}
		}
		return found;
	}

	/** "three lawyers, A, B and C" and "Senators A and B" give the office to each. */
	@Nullable Title plural(int name) {
		int i = name - 1;
		for (int steps = 0; steps < 6 && i > 0; steps++) {
			if (this.document.token(i).is(",", "and", ":") && i > 1) {
				i--;
			}
			Token token = this.document.token(i);
			if (Words.is(token, WordClass.OFFICE) && token.norm().endsWith("s") && !token.is("affairs", "boss")) {
				int from = i;
				while (from > 0 && (Words.is(this.document.token(from - 1), WordClass.OFFICE_MODIFIER)
						|| this.parties[from - 1] != null)) {
					from--;
				}
				return new Title(from, i + 1, Offices.party(this.document, this.parties, this.persons, from, i + 1),
						true);
			}
			PersonMention person = this.persons[i];
			if (person == null) {
				return null;
			}
			i = person.nameFrom() - 1;
		}
		return null;
	}

	@Nullable Title segment(int comma) {
		int from = comma;
		int office = -1;
		while (from > 0 && comma - from < LONGEST) {
			Token token = this.document.token(from - 1);
			PersonMention person = this.persons[from - 1];
			boolean possessor = person != null && (this.document.token(person.nameTo()).is("'s", "'")
					|| Offices.possessed(this.document, person.nameFrom()));
			if (token.is(",", ";", ":", ".", "(", ")", "\"", "”", "—", "–", "by", "with", "where", "that", "when", "as",
					"including", "includes", "was", "were", "are", "is") || person != null && !possessor
					|| token.is("and") && !(inner(from - 2) && inner(from))) {
				break;
			}
			from--;
			if (person != null) {
				from = person.nameFrom();
				continue;
			}
			if (Words.is(token, WordClass.OFFICE)) {
				office = from;
			}
			else if (office >= 0 && token.word() && !part(from, token)
					&& !token.is("the", "of", "'s", "for", "to", "its", "his", "her")
					&& Words.is(token, WordClass.SPEECH)) {
				break;
			}
		}
		boolean apposed = this.document.token(from - 1).is(",") && from >= 2 && this.persons[from - 2] != null;
		if (office < 0 || apposed
				|| this.document.token(office).norm().endsWith("s") && !this.document.token(office).is("boss")) {
			return null;
		}
		int start = office;
		while (start > from && (part(start - 1, this.document.token(start - 1))
				|| this.document.token(start - 1).is("'s", "'") || this.persons[start - 1] != null)) {
			start--;
		}
		return title(start, comma);
	}

}
