package org.talkstimeline.extraction.talks;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PartyMention;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.text.Token;

/**
 * Tells whose delegation a noun like "team" stands for.
 */
final class DelegationReader {

	private static final int REACH = 7;

	private DelegationReader() {
	}

	static @Nullable PartyMention named(Mentions mentions, int noun) {
		if (mentions.document().token(noun).is("mission") && mentions.document().token(noun + 1).is("to", "in", "at")) {
			return null;
		}
		for (int i = noun - 1; i >= 0 && noun - i < REACH; i--) {
			PartyMention party = mentions.party(i);
			if (party != null) {
				return party;
			}
			Token token = mentions.document().token(i);
			boolean inside = token.word() || token.number() || token.is("'s", "'", "-", "’");
			if (!inside
					|| token.is("and", "of", "the", "by", "with", "from", "a", "in", "its", "his", "their", "to",
							"both", "for", "as")
					|| Words.is(token, WordClass.MEETING_VERB) || Words.is(token, WordClass.OFFICE) && i < noun - 1
					|| mentions.person(i) != null) {
				break;
			}
		}
		Token next = mentions.document().token(noun + 1);
		if (next.is("of", "from", "for")) {
			for (int i = noun + 2; i < noun + 6; i++) {
				PartyMention party = mentions.party(i);
				if (party != null) {
					return party;
				}
				if (!mentions.document().token(i).is("the", "a", "royal", "government", "of", "republic")) {
					break;
				}
			}
		}
		return null;
	}

	/**
	 * Gives the party of whose people a word speaks: "the X delegation", "the X group".
	 */
	static String spoken(Mentions mentions, int at, String context, Sides sides) {
		PartyMention named = mentions.document().token(at).is("group", "list", "line-up", "roster")
				? mentions.party(at - 1) : null;
		if (named != null) {
			return named.code();
		}
		return Words.is(mentions.document().token(at), WordClass.DELEGATION) ? party(mentions, at, context, sides) : "";
	}

	/**
	 * Gives the code of the party, also where the noun is "Smith's team" or "its team".
	 */
	static String party(Mentions mentions, int noun, String context, Sides sides) {
		PartyMention named = named(mentions, noun);
		if (named != null) {
			return named.code();
		}
		for (int i = noun - 1; i >= 0 && noun - i < REACH; i--) {
			PersonMention person = mentions.person(i);
			if (person != null) {
				return person.person().party();
			}
			Token token = mentions.document().token(i);
			if (token.is("its", "his", "her", "their", "own", "it", "the", "this")) {
				return token.is("its", "his", "her", "their", "own") ? context : "";
			}
			if (token.is("other", "opposing", "opposite", "rival")) {
				// "the other negotiators" are more of the same
				boolean same = token.is("other") && mentions.document().token(noun).norm().endsWith("s");
				return same ? context : sides.opposite(context);
			}
			if (!token.word() && !token.is("'s")) {
				break;
			}
		}
		return "";
	}

}
