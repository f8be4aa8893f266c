package org.talkstimeline.extraction.mention;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds buildings and sites: a proper name that ends in a noun like "Palace", and
 * descriptions like "the residence of the ambassador".
 */
final class VenueReader {

	private static final int LONGEST = 7;

	private final Document document;

	private final @Nullable PartyMention[] parties;

	private final @Nullable PlaceMention[] places;

	VenueReader(Document document, @Nullable PartyMention[] parties, @Nullable PlaceMention[] places) {
		this.document = document;
		this.parties = parties;
		this.places = places;
	}

	void read() {
		for (int i = 1; i < this.document.tokens().size(); i++) {
			Token token = this.document.token(i);
			if (token.word() && (Words.is(token, WordClass.VENUE) || token.norm().endsWith("hotel"))
					&& this.places[i] == null) {
				venue(i);
			}
		}
	}

	private void venue(int noun) {
		int from = noun;
		while (from > 0 && noun - from < LONGEST && namePart(from - 1)) {
			from--;
		}
		int to = end(noun + 1);
		boolean named = noun - from > 0 || to > noun + 1 && this.document.token(noun).capitalised();
		if (named && this.document.token(noun)
			.is("parliament", "office", "house", "mission", "university", "academy", "school", "institute", "site",
					"center", "centre", "base", "church", "headquarters", "ship", "complex")) {
			named = located(from);
		}
		if (!named && !this.document.token(noun).capitalised() && (to > noun + 1 || owned(noun))) {
			from = owned(noun) ? noun - 1 : noun;
			named = located(from);
		}
		if (named && !Words.is(this.document.token(to), WordClass.OFFICE)) {
			int start = trimmed(from, noun);
			PlaceMention mention = new PlaceMention(start, to, this.document.words(start, to), "", true);
			for (int i = start; i < to; i++) {
				this.places[i] = mention;
				this.parties[i] = (i >= noun) ? null : this.parties[i];
			}
		}
	}

	private int trimmed(int from, int noun) {
		int start = from;
		while (start < noun && Words.is(this.document.token(start), WordClass.NOT_NAME)
				&& !this.document.token(start)
					.is("white", "green", "red", "black", "peace", "president", "kremlin", "parliament", "government",
							"state")) {
			start++;
		}
		return start;
	}

	private boolean namePart(int at) {
		Token token = this.document.token(at);
		return token.word() && (token.capitalised() || token.is("de", "la", "del", "du", "des", "al", "el"))
				&& !this.document.token(at)
					.is("the", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
	}

	private int end(int at) {
		if (!this.document.token(at).is("of", "des", "du", "de")) {
			return at;
		}
		int i = at + 1;
		i += this.document.token(i).is("the") ? 1 : 0;
		int start = i;
		while (i - start < 5 && this.document.token(i).word() && (this.document.token(i).capitalised()
				|| i > start && Words.is(this.document.token(i), WordClass.OFFICE))) {
			i++;
		}
		return (i > start) ? i : at;
	}

	private boolean owned(int noun) {
		PartyMention owner = (noun > 0) ? this.parties[noun - 1] : null;
		return owner != null && owner.to() == noun && owner.from() == noun - 1;
	}

	private boolean located(int from) {
		int i = from - 1;
		while (i > from - 6 && i >= 0) {
			Token token = this.document.token(i);
			if (token.is("at", "in", "inside")) {
				return true;
			}
			if (!token.is("the", "a", "an", "'s", "’s", "historic", "former", "old", "its", "private")
					&& this.places[i] == null && this.parties[i] == null) {
				return false;
			}
			i--;
		}
		return false;
	}

}
