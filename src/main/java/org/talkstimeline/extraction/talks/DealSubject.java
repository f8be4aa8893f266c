package org.talkstimeline.extraction.talks;

import java.util.HashSet;
import java.util.Set;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PartyMention;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.text.Token;

/**
 * Who agrees: both sides, one of them, others, or somebody whom the words do not name.
 */
enum DealSubject {

	JOINT, SINGLE, OTHERS, UNKNOWN;

	private static final int REACH = 30;

	private static final int INSERTED = 12;

	/**
	 * Finds the subject of a verb by looking back from it; the nearest one counts.
	 * @param mentions what the article names
	 * @param parties the negotiating parties
	 * @param verb the token of the verb
	 * @param from where the clause begins
	 */
	static DealSubject of(Mentions mentions, Set<String> parties, int verb, int from) {
		Set<String> codes = new HashSet<>();
		boolean person = false;
		boolean coordinated = mentions.document().token(verb - 1).is("and");
		for (int i = verb - 1; i >= Math.max(from, verb - REACH); i--) {
			Token token = mentions.document().token(i);
			int inserted = inserted(mentions, i, from);
			if (inserted > 0) {
				i = inserted;
				continue;
			}
			Token before = mentions.document().token(i - 1);
			boolean named = person || !codes.isEmpty();
			PersonMention who = mentions.person(i);
			if (who != null) {
				person = true;
				codes.add(who.person().party());
				i = Math.min(i, who.nameFrom());
				continue;
			}
			PartyMention party = mentions.party(i);
			if (party != null && !before.is("in", "at", "near", "from", "with", "against", "into")) {
				codes.add(party.code());
				i = Math.min(i, party.from());
			}
			else if ((DealLexicon.is("JOINT", token) || shared(mentions, i))
					&& !(named && token.is("they", "who", "which", "themselves")) && !object(mentions, i)) {
				return named && token.is("ministers", "leaders", "presidents") ? single(parties, codes) : JOINT;
			}
			else if (!named && MeetingNouns.noun(mentions, i) && !object(mentions, i)) {
				return JOINT;
			}
			else if (!named && !(token.is("it") && !opens(mentions, i, from))
					&& token.is("he", "she", "i", "it", "government", "rebels", "president", "minister", "group")) {
				return (before.is("and") || mentions.document().token(i - 2).is("and")) ? JOINT : SINGLE;
			}
			else if (named && coordinated && Words.is(token, WordClass.SPEECH)) {
				codes.clear();
				person = false;
			}
			else if (named && (Words.is(token, WordClass.SPEECH) || token.is("that", ";", "as", "whether"))) {
				break;
			}
		}
		return (codes.isEmpty() && !person) ? UNKNOWN : single(parties, codes);
	}

	/**
	 * "who tried to overthrow it signed": an "it" in the midst of words is no subject.
	 */
	private static boolean opens(Mentions mentions, int at, int from) {
		Token before = mentions.document().token(at - 1);
		return at == from || before.is("said", "says", "announced", "added", ",", "and", "that", "which", "but", "as",
				"if", "whether", "when", "while", "because", ":", "after", "before", "—", "-", "\"", "then", "so");
	}

	/** "Each side, he said, will": who says it between two commas is not the subject. */
	private static int inserted(Mentions mentions, int at, int from) {
		boolean said = false;
		for (int i = at - 1; mentions.document().token(at).is(",") && i > Math.max(from, at - INSERTED); i--) {
			said |= Words.is(mentions.document().token(i), WordClass.SPEECH);
			if (mentions.document().token(i).is(",")) {
				return said ? i : -1;
			}
		}
		return -1;
	}

	/** "who mediates between the two governments": they are not the subject. */
	private static boolean object(Mentions mentions, int at) {
		int i = at - 1;
		while (i > at - 5
				&& mentions.document().token(i).is("the", "two", "both", "warring", "all", "these", "their", "rival")) {
			i--;
		}
		return mentions.document()
			.token(i)
			.is("between", "with", "by", "for", "to", "from", "against", "among", "after", "told", "urged", "in",
					"during", "at");
	}

	private static DealSubject single(Set<String> parties, Set<String> codes) {
		long sides = codes.stream().filter(parties::contains).count();
		if (sides > 1 || sides == 1 && codes.size() > 1 && !codes.contains("")) {
			return JOINT;
		}
		return (sides == 1 || parties.isEmpty() || codes.equals(Set.of(""))) ? SINGLE : OTHERS;
	}

	/** "promises Chad to": what one side grants the other by itself. */
	static boolean grants(Mentions mentions, int to) {
		int next = mentions.document().token(to).is("the", "its") ? to + 1 : to;
		return mentions.party(next) != null && !mentions.document().token(next + 1).is("'s", "'", "and");
	}

	/** "the joint military committee" has members of both sides. */
	private static boolean shared(Mentions mentions, int at) {
		boolean joint = false;
		for (int i = at - 1; mentions.document().token(at).is("committee", "council", "committees")
				&& i > at - 4; i--) {
			joint |= mentions.document()
				.token(i)
				.is("joint", "mixed", "bilateral", "supervisory", "trilateral", "tripartite");
		}
		return joint;
	}

	private static boolean side(Mentions mentions, Set<String> parties, int at) {
		PartyMention party = mentions.party(at);
		return party != null && (parties.isEmpty() || parties.contains(party.code()));
	}

	/** "agreed with Chad", "promised each other". */
	static boolean together(Mentions mentions, Set<String> parties, int at, int to) {
		for (int i = at; i < Math.min(to, at + 5); i++) {
			Token token = mentions.document().token(i);
			if (token.is("with") && (side(mentions, parties, i + 1) || side(mentions, parties, i + 2)
					|| mentions.person(i + 1) != null || mentions.document().token(i + 1).is("it", "them", "him"))
					|| token.is("jointly", "mutually")
					|| token.is("each", "one") && mentions.document().token(i + 1).is("other", "another")) {
				return true;
			}
		}
		return false;
	}

}
