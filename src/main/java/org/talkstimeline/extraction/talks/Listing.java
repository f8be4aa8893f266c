package org.talkstimeline.extraction.talks;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PartyMention;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.text.Block;
import org.talkstimeline.extraction.text.Sentence;

/**
 * A list that has been announced and goes on over the next lines.
 *
 * @param party the code of the party whose people it names
 * @param round the round at which they sit, or null
 * @param rule what announced it
 */
record Listing(String party, @Nullable RoundDraft round, String rule) {

	/**
	 * Gives the party that a heading announces, empty where it announces a delegation of
	 * nobody known, null where it announces none.
	 */
	static @Nullable String heading(Mentions mentions, Sides sides, Sentence sentence, String context) {
		for (int i = sentence.from(); i < sentence.to(); i++) {
			if (Words.is(mentions.document().token(i), WordClass.DELEGATION)) {
				return DelegationReader.party(mentions, i, context, sides);
			}
		}
		int owner = sentence.from() + (mentions.document().token(sentence.from()).is("for", "from") ? 1 : 0);
		PartyMention first = mentions.party(owner + (mentions.document().token(owner).is("the") ? 1 : 0));
		boolean known = first != null && (sides.negotiates(first.code()) || sides.mediates(first.code()));
		return (first != null && known) ? first.code() : null;
	}

	/** Seats a line of the list: "Name – office", "Office Name" or a bare name. */
	boolean takes(Mentions mentions, SeatPlan plan, Sentence sentence) {
		PersonMention person = null;
		for (int i = sentence.from(); i < sentence.to() && person == null; i++) {
			person = mentions.person(i);
		}
		boolean line = sentence.kind() != Block.Kind.PARAGRAPH
				|| person != null && person.from() <= sentence.from() + 1 && sentence.to() - person.to() < 3;
		if (person == null || !line || person.from() > sentence.from() + 6) {
			return false;
		}
		plan.seat(this.round, new Seat(person.person(), person, this.party, false, false, false, person.nameFrom(),
				person.nameTo(), this.rule, 0.92));
		return true;
	}

}
