package org.talkstimeline.extraction.talks;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PartyMention;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;

/**
 * Reads "the heads of the two delegations, A and B": one of them leads each side. Where
 * nothing else tells which, they are named in the order of the sides.
 */
final class JointLeaders {

	/** Outweighs whatever stands around the names. */
	private static final int EXACT = 24;

	private JointLeaders() {
	}

	static void read(Mentions mentions, Sides sides, Sentence sentence, Consumer<Seat> taker) {
		for (int i = sentence.from(); i < sentence.to(); i++) {
			int end = end(mentions.document(), i);
			if (end < 0 || sides.main().size() != 2) {
				continue;
			}
			PersonLists lists = new PersonLists(mentions);
			PersonMention first = lists.next(sentence, end, 4);
			List<PersonMention> pair = lists.from(sentence, first);
			if (pair.size() == 2) {
				String code = side(mentions, sides, pair.get(0), pair.get(1));
				taker.accept(seat(pair.get(0), code));
				taker.accept(seat(pair.get(1), sides.opposite(code)));
			}
			i = end;
		}
	}

	/** "the foreign ministers of X and Y, A and B": A is X's, B is Y's. */
	static void offices(Mentions mentions, Sentence sentence, @Nullable Sentence next) {
		for (int i = sentence.from(); i < sentence.to() - 6; i++) {
			Document document = mentions.document();
			if (!Words.is(document.token(i), WordClass.OFFICE) || !document.token(i).norm().endsWith("s")
					|| !document.token(i + 1).is("of")) {
				continue;
			}
			PartyMention one = mentions.party(i + (document.token(i + 2).is("the") ? 3 : 2));
			PartyMention other = (one == null || !document.token(one.to()).is("and")) ? null
					: mentions.party(one.to() + (document.token(one.to() + 1).is("the") ? 2 : 1));
			if (one == null || other == null) {
				continue;
			}
			PersonLists lists = new PersonLists(mentions);
			List<PersonMention> pair = lists.from(sentence, lists.next(sentence, other.to(), 3));
			if (pair.isEmpty() && next != null) {
				pair = lists.from(next, lists.next(next, next.from(), 4));
			}
			if (pair.size() == 2 && unknown(pair.get(0), one.code()) && unknown(pair.get(1), other.code())) {
				pair.get(0).person().belongs(one.code(), EXACT);
				pair.get(1).person().belongs(other.code(), EXACT);
			}
		}
	}

	private static boolean unknown(PersonMention mention, String code) {
		return mention.person().party().isEmpty() || mention.person().party().equals(code);
	}

	/** Gives the token after "heads of the two delegations", or -1. */
	private static int end(Document document, int at) {
		boolean direct = document.token(at).is("heads", "leaders", "chiefs", "chairmen", "chairs")
				&& Words.is(document.token(at - 1), WordClass.DELEGATION) || negotiators(document, at);
		if (direct && document.token(at + 1).word() && document.token(at + 1).capitalised()) {
			return at + 1;
		}
		boolean heads = document.token(at).is("heads", "leaders", "chiefs", "chairmen") || negotiators(document, at);
		if (!heads || !document.token(at + 1).is("of", "from", "for")) {
			return -1;
		}
		int noun = at + 2;
		while (noun < at + 6 && document.token(noun).is("the", "both", "two", "warring", "rival", "negotiating")) {
			noun++;
		}
		boolean sides = Words.is(document.token(noun), WordClass.DELEGATION)
				&& document.token(noun).norm().endsWith("s");
		return sides ? noun + 1 : -1;
	}

	private static boolean negotiators(Document document, int at) {
		return document.token(at).is("negotiators", "delegates") && document.token(at - 1).is("chief", "lead", "top");
	}

	private static String side(Mentions mentions, Sides sides, PersonMention one, PersonMention other) {
		String known = one.person().party();
		if (sides.negotiates(known)) {
			return known;
		}
		String opposite = sides.opposite(other.person().party());
		return opposite.isEmpty() ? firstNamed(mentions, sides) : opposite;
	}

	private static String firstNamed(Mentions mentions, Sides sides) {
		for (int i = 0; i < mentions.document().tokens().size(); i++) {
			@Nullable PartyMention party = mentions.party(i);
			if (party != null && sides.negotiates(party.code()) && !mentions.document().dateline().get(i)) {
				return party.code();
			}
		}
		return "";
	}

	private static Seat seat(PersonMention mention, String code) {
		return new Seat(mention.person(), mention, code, true, false, true, mention.nameFrom(), mention.nameTo(),
				"head-of-delegation", 0.8);
	}

}
