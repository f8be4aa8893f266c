package org.talkstimeline.extraction.talks;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PartyMention;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;

/**
 * Tells of whom a sentence makes its neighbours speak.
 */
final class Openings {

	private final Mentions mentions;

	private final Document document;

	private final Sides sides;

	Openings(Mentions mentions, Sides sides) {
		this.mentions = mentions;
		this.document = mentions.document();
		this.sides = sides;
	}

	@Nullable PersonMention last(Sentence sentence) {
		for (int i = sentence.to() - 1; i >= sentence.from(); i--) {
			if (this.mentions.person(i) != null) {
				return this.mentions.person(i);
			}
		}
		return null;
	}

	/** A sentence that opens with a side goes on about it. */
	String opening(Sentence sentence) {
		for (int i = sentence.from(); i < Math.min(sentence.to(), sentence.from() + 4); i++) {
			PartyMention party = this.mentions.party(i);
			if (party != null && this.sides.negotiates(party.code()) && this.mentions.person(i) == null) {
				return this.document.token(party.to()).is("'s") ? "" : party.code();
			}
		}
		return "";
	}

	/** Gives the party in "on behalf of the African Union". */
	String behalf(Sentence sentence) {
		PartyMention first = this.document.token(sentence.from()).is("for") ? this.mentions.party(sentence.from() + 1)
				: null;
		if (first != null && this.sides.negotiates(first.code())) {
			return first.code();
		}
		for (int i = sentence.from(); i < sentence.to(); i++) {
			if (this.document.token(i).is("behalf", "name") && this.document.token(i + 1).is("of")) {
				PartyMention party = this.mentions.party(i + (this.document.token(i + 2).is("the") ? 3 : 2));
				return (party != null) ? party.code() : "";
			}
		}
		return "";
	}

	String firstSide(Sentence sentence) {
		for (int i = sentence.from(); i < sentence.to(); i++) {
			PersonMention person = this.mentions.person(i);
			PartyMention party = this.mentions.party(i);
			String code = (person != null) ? person.person().party() : (party != null) ? party.code() : "";
			if (this.sides.negotiates(code)) {
				return code;
			}
		}
		return "";
	}

	boolean negated(Cue cue, Sentence sentence) {
		if ((cue.role() == CueRole.WITH || cue.role() == CueRole.MET) && hypothetical(cue, sentence)) {
			return true;
		}
		for (int i = cue.from() - 1; i >= Math.max(sentence.from(), cue.from() - 3); i--) {
			if (this.document.token(i).is("not", "n't", "never", "neither", "nor", "without", "refused", "declined")) {
				return true;
			}
		}
		return false;
	}

	/** "should meet, together with" tells of nobody who is there. */
	private boolean hypothetical(Cue cue, Sentence sentence) {
		for (int i = cue.from() - 1; i >= sentence.from() && !this.document.token(i).is(";"); i--) {
			if (this.document.token(i).is("should", "could", "might", "would")) {
				return true;
			}
		}
		return false;
	}

}
