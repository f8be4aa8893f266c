package org.talkstimeline.extraction.talks;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.PartyTerm.Form;
import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PartyMention;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds the delegation, the party or the meeting that a cue speaks of.
 */
final class Owners {

	private static final int REACH = 12;

	private static final Owner NONE = new Owner("", false, false, false);

	private final Mentions mentions;

	private final Sides sides;

	private final String host;

	Owners(Mentions mentions, Sides sides, String host) {
		this.mentions = mentions;
		this.sides = sides;
		this.host = host;
	}

	/** Looks back: "the Russian delegation, led by". */
	Owner before(Cue cue, Sentence sentence, String context) {
		Owner inside = inside(cue, context);
		if (inside != null) {
			return inside;
		}
		for (int i = cue.from() - 1; i >= sentence.from(); i--) {
			Token token = this.mentions.document().token(i);
			PersonMention person = this.mentions.person(i);
			if (person != null) {
				if (cue.role() == CueRole.MEMBERS && i == cue.from() - 2
						&& this.mentions.document().token(cue.from() - 1).is("'s", "'")) {
					return new Owner(person.person().party(), true, false, true);
				}
				if (cue.role() == CueRole.WITH || cue.role() == CueRole.SENT && !person.person().party().isEmpty()
						&& cue.from() - person.nameTo() < 3) {
					return new Owner(person.person().party(), false, false, true);
				}
				i = person.nameFrom();
				continue;
			}
			if (cue.role() == CueRole.HEAD_BY && cue.from() - i < 5 && people(i) != null) {
				return new Owner(people(i), true, false, true);
			}
			if (Words.is(token, WordClass.DELEGATION) && this.mentions.date(i) == null) {
				String code = DelegationReader.party(this.mentions, i, context, this.sides);
				return new Owner(code, true, false, true);
			}
			if (MeetingNouns.noun(this.mentions, i) && this.mentions.place(i) == null) {
				if (cue.role() == CueRole.HEAD_BY || cue.role() == CueRole.ATTEND_INVERTED
						|| cue.role() == CueRole.MEDIATE_BY) {
					return new Owner("", false, true, true);
				}
			}
			if (token.is("host", "hosts") && !this.host.isEmpty()) {
				return new Owner(this.host, false, false, true);
			}
			PartyMention party = this.mentions.party(i);
			if (party != null && subject(party, sentence)) {
				return new Owner(party.code(), false, false, true);
			}
			if (token.is("it", "they", "he", "she", "himself") && cue.from() - i < 6
					&& cue.role() != CueRole.SIGNED_BY) {
				boolean chaired = token.is("it", "they") && cue.role() == CueRole.HEAD_BY
						&& this.mentions.document().token(cue.from()).is("chaired", "presided");
				return chaired ? new Owner("", false, true, true) : new Owner(context, true, false, true);
			}
			if (token.is(";")) {
				break;
			}
		}
		return new Owner(context, false, false, false);
	}

	/** "leads the Ukrainians", "leads the group", "the Russian one was led by". */
	private @Nullable String people(int at) {
		PartyMention party = this.mentions.party(at);
		Token token = this.mentions.document().token(at);
		if (party != null && this.mentions.party(at + 1) == null && token.norm().endsWith("s")
				&& party.form() == Form.DEMONYM && this.sides.negotiates(party.code())) {
			return party.code();
		}
		PartyMention before = this.mentions.party(at - 1);
		if (token.is("group", "one", "participants", "officers", "contingent") && before != null
				&& this.sides.negotiates(before.code())) {
			return before.code();
		}
		return null;
	}

	private boolean subject(PartyMention party, Sentence sentence) {
		Token before = this.mentions.document().token(party.from() - 1);
		boolean place = before.is("in", "at", "to", "near", "into", "between", "with", "against");
		boolean adjective = party.form() == Form.DEMONYM && !people(this.mentions.document().token(party.to() - 1))
				&& !this.mentions.document().token(party.to()).is("government", "side");
		return !place && !adjective && party.form() != Form.BODY;
	}

	/** "the Russians" are people, "Swiss" is an adjective as a rule. */
	private static boolean people(Token demonym) {
		return demonym.norm().endsWith("s") && !demonym.norm().endsWith("ss");
	}

	/** The cue's own words may name it: "leading the Ukrainian delegation is". */
	private @Nullable Owner inside(Cue cue, String context) {
		for (int i = cue.from(); i < cue.to(); i++) {
			Token token = this.mentions.document().token(i);
			if (Words.is(token, WordClass.DELEGATION)) {
				return new Owner(DelegationReader.party(this.mentions, i, context, this.sides), true, false, true);
			}
			if (MeetingNouns.noun(this.mentions, i)) {
				return new Owner("", false, true, true);
			}
			if (token.is("one", "ones") && cue.role() == CueRole.HEAD_BY && people(i) != null) {
				return new Owner(people(i), true, false, true);
			}
			if (token.is("other") && cue.role() == CueRole.HEAD_BY) {
				return new Owner(this.sides.opposite(context), true, false, true);
			}
			if (token.is("it", "them") && cue.role() == CueRole.HEAD_BY) {
				return new Owner(context, true, false, true);
			}
			PartyMention party = this.mentions.party(i);
			if (party != null) {
				return new Owner(party.code(), false, false, true);
			}
		}
		return null;
	}

	/** Looks ahead: "led the Russian delegation", "chaired the talks". */
	Owner after(Cue cue, Sentence sentence, String context) {
		if (cue.role() == CueRole.HEAD_ACT && chairs(cue)
				&& this.mentions.document().token(cue.to()).is(",", ".", ";", "as", "and", "while")) {
			return new Owner("", false, true, true);
		}
		Owner led = (cue.role() == CueRole.HEAD_ACT) ? led(cue) : null;
		if (led != null) {
			return led;
		}
		if (cue.role() == CueRole.HEAD_ACT && this.mentions.document().token(cue.to() - 1).is("head", "charge")) {
			return new Owner(opened(sentence, context), true, false, true);
		}
		for (int i = cue.from() - 1; i > Math.max(sentence.from(), cue.from() - 14)
				&& this.mentions.document().token(cue.from()).norm().startsWith("presid"); i--) {
			if (this.mentions.document().token(i).is("which") && this.mentions.document().token(i - 1).is("over")) {
				return new Owner("", false, true, true);
			}
		}
		for (int i = cue.to(); i < Math.min(sentence.to(), cue.to() + REACH); i++) {
			Token token = this.mentions.document().token(i);
			if (token.is("mission") && this.mentions.document().token(i + 1).is("in", "to", "at")) {
				return NONE;
			}
			if (Words.is(token, WordClass.DELEGATION)) {
				return new Owner(DelegationReader.party(this.mentions, i, context, this.sides), true, false, true);
			}
			if (cue.role() == CueRole.HEAD_ACT && i - cue.to() < 4 && people(i) != null) {
				return new Owner(people(i), true, false, true);
			}
			if (MeetingNouns.noun(this.mentions, i) || token.is("them", "it") && i == cue.to()
					&& cue.role() == CueRole.HEAD_ACT && (token.is("them") || chairs(cue))) {
				return new Owner("", false, true, true);
			}
			PartyMention party = this.mentions.party(i);
			if (party != null && cue.role() == CueRole.HEAD_ACT
					&& this.mentions.document().token(party.to()).is("one", "ones", "half", "contingent")) {
				return new Owner(party.code(), true, false, true);
			}
			boolean owned = cue.role() == CueRole.REPRESENT || cue.role() == CueRole.SIGNED
					|| cue.role() == CueRole.ATTEND && this.mentions.document().token(i - 1).is("from", "for");
			if (party != null && owned && !this.mentions.document().token(i - 1).is("in", "at", "near")) {
				return new Owner(party.code(), false, false, true);
			}
			if (token.is(".", ";", "who", "which", "that", "said") || token.is(",") && i > cue.to() + 1
					|| this.mentions.person(i) != null) {
				break;
			}
			if (Words.is(token, WordClass.BODY) && token.is("committee", "council", "ministry", "department", "party",
					"office", "army", "country")) {
				return NONE;
			}
		}
		return NONE;
	}

	/** "On the Ukrainian side NAME was in charge". */
	private String opened(Sentence sentence, String context) {
		for (int i = sentence.from() + 1; i < sentence.from() + 4; i++) {
			PartyMention party = this.mentions.party(i);
			if (party != null && this.mentions.document().token(sentence.from()).is("on", "for")) {
				return party.code();
			}
		}
		return context;
	}

	/** "led for the Xs", "was in charge for X" and "led that of the Xs". */
	private @Nullable Owner led(Cue cue) {
		boolean that = this.mentions.document().token(cue.to()).is("that")
				&& this.mentions.document().token(cue.to() + 1).is("of");
		if (!that && !this.mentions.document().token(cue.to()).is("for")) {
			return null;
		}
		int at = cue.to() + (that ? 2 : 1);
		PartyMention party = this.mentions.party(at + (this.mentions.document().token(at).is("the") ? 1 : 0));
		return (that || party != null) ? new Owner((party != null) ? party.code() : "", true, false, true) : null;
	}

	/** "presided over it" speaks of a meeting, "led it" of whatever was led. */
	private boolean chairs(Cue cue) {
		Token first = this.mentions.document().token(cue.from());
		return first.norm().startsWith("presid") || first.norm().startsWith("chair")
				|| this.mentions.document().token(cue.to() - 1).norm().startsWith("chair");
	}

	/**
	 * Whom a cue speaks of.
	 *
	 * @param code the party, empty where the words do not say
	 * @param delegation whether a delegation is meant
	 * @param meeting whether the meeting as such is meant
	 * @param told whether the sentence names it
	 */
	record Owner(String code, boolean delegation, boolean meeting, boolean told) {
	}

}
