package org.talkstimeline.extraction.talks;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.mention.Title;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;

/**
 * Reads membership out of titles and appositions: "NAME, head of the Russian delegation",
 * "Ukraine's chief negotiator NAME".
 */
final class TitleHeads {

	private static final int LEAD = 10;

	private TitleHeads() {
	}

	static void read(Mentions mentions, Sides sides, Sentence sentence, Consumer<Seat> taker) {
		JointLeaders.read(mentions, sides, sentence, taker);
		for (int i = sentence.from(); i < sentence.to(); i++) {
			PersonMention person = mentions.person(i);
			if (person == null || person.nameFrom() != i) {
				continue;
			}
			int span = Math.max(person.to(), apposition(mentions.document(), person, sentence));
			Seat seat = seat(mentions, sides, person, person.from(), span);
			if (seat != null) {
				taker.accept(seat);
			}
			i = person.nameTo() - 1;
		}
	}

	private static int apposition(Document document, PersonMention person, Sentence sentence) {
		int i = person.nameTo();
		while (i < sentence.to() && document.token(i).is(",", "(") && i - person.nameTo() < 24) {
			int from = ++i;
			while (i < sentence.to() && !document.token(i).is(",", ";", ".", ")") && i - from < 16) {
				i++;
			}
			i += document.token(i).is(")") ? 1 : 0;
			if (!document.token(from - 1).is("(") && !document.token(i).is("(")) {
				return i;
			}
		}
		return i;
	}

	private static @Nullable Seat seat(Mentions mentions, Sides sides, PersonMention person, int from, int to) {
		Document document = mentions.document();
		for (int i = before(mentions, from); i < to; i++) {
			if (i >= person.nameFrom() && i < person.nameTo()) {
				continue;
			}
			boolean head = document.token(i)
				.is("head", "leader", "chair", "chairman", "chairperson", "chairwoman", "chief")
					&& document.token(i + 1).is("of") && delegationSoon(document, i + 2, to) > 0
					&& !document.token(i - 1).is("deputy", "vice");
			int negotiator = chief(mentions, i);
			boolean chief = negotiator > 0 && !document.token(i - 1).is("former", "deputy", "previous");
			boolean another = document.token(i).is("another", "other")
					&& document.token(i + 2).is("representative", "negotiator", "delegate")
					|| document.token(i).is("member", "members") && document.token(i + 1).is("of")
							&& delegationSoon(document, i + 2, to) > 0;
			if (another) {
				return new Seat(person.person(), person, "", false, false, true, person.nameFrom(), person.nameTo(),
						"member-of-delegation", 0.8);
			}
			if (chief) {
				return new Seat(person.person(), person, DelegationReader.party(mentions, negotiator, "", sides), true,
						false, true, person.nameFrom(), person.nameTo(), "chief-negotiator", 0.8);
			}
			if (head) {
				int noun = delegationSoon(document, i + 2, to);
				return new Seat(person.person(), person, DelegationReader.party(mentions, noun, "", sides), true, false,
						true, person.nameFrom(), person.nameTo(), "head-of-delegation", 0.9);
			}
		}
		if (bracketed(document, person.nameTo())) {
			return new Seat(person.person(), person, "", true, false, true, person.nameFrom(), person.nameTo(),
					"head-of-delegation", 0.85);
		}
		Title title = person.title();
		boolean heads = title != null
				&& document.token(title.to() - 1)
					.is("leader", "head", "chief", "chair", "chairman", "chairwoman", "chairperson")
				&& title.to() - title.from() > 1 && Words.is(document.token(title.to() - 2), WordClass.DELEGATION);
		return heads ? new Seat(person.person(), person, "", true, false, true, person.nameFrom(), person.nameTo(),
				"head-of-delegation", 0.85) : null;
	}

	/** "The head of the X delegation, minister NAME," opens before the comma. */
	private static int before(Mentions mentions, int from) {
		for (int i = from - 2; mentions.document().token(from - 1).is(",") && i > from - LEAD; i--) {
			if (mentions.person(i) != null || !mentions.document().token(i).word()) {
				break;
			}
			if (mentions.document().token(i).is("head", "leader", "chief")) {
				return i;
			}
		}
		return from - 1;
	}

	/**
	 * Gives the noun of "chief negotiator", "chief Xian government negotiator", or -1.
	 */
	private static int chief(Mentions mentions, int at) {
		if (!mentions.document().token(at).is("chief", "lead", "top")) {
			return -1;
		}
		for (int i = at + 1; i < at + 4; i++) {
			if (mentions.document().token(i).is("negotiator", "delegate")) {
				return i;
			}
			if (mentions.party(i) == null
					&& !mentions.document().token(i).is("government", "rebel", "peace", "nuclear", "opposition")) {
				return -1;
			}
		}
		return -1;
	}

	/** "NAME (chair)", "NAME, minister (head)" in the list of a delegation. */
	private static boolean bracketed(Document document, int after) {
		int i = after;
		while (i < after + 12 && !document.token(i).is("(", ";", ".") && document.token(i).text().length() > 0) {
			i++;
		}
		return document.token(i).is("(") && document.token(i + 2).is(")")
				&& document.token(i + 1).is("chair", "head", "leader", "chairman", "chairperson", "lead")
				|| document.token(i).is("(") && document.token(i + 3).is(")")
						&& document.token(i + 1).is("chief", "lead", "head", "panel", "delegation")
						&& document.token(i + 2).is("delegate", "negotiator", "chair", "head", "delegation", "leader");
	}

	private static int delegationSoon(Document document, int from, int to) {
		if (document.token(from).is("that") && document.token(from + 1).is("of")) {
			return from;
		}
		for (int i = from; i < Math.min(to, from + 6); i++) {
			if (document.token(i).is("delegation", "team", "panel", "mission", "negotiators")) {
				return i;
			}
			if (!document.token(i).word() && !document.token(i).is("'s")) {
				return -1;
			}
		}
		return -1;
	}

}
