package org.talkstimeline.extraction.talks;

import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PartyMention;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Keeps a cue to the contexts in which it speaks of a delegation.
 */
final class CueLimits {

	/** How much must speak for a person's party where the sentence does not name it. */
	private static final int CLEAR = 10;

	private CueLimits() {
	}

	/** Whether a cue before people seats them. */
	static boolean allows(Mentions mentions, Cue cue, Sentence sentence, Owners.Owner owner, PersonMention first) {
		return switch (cue.role()) {
			case HEAD_BY -> owner.delegation() || owner.meeting() || owner.told();
			case MEMBERS -> !participle(mentions.document(), cue) && (among(mentions.document(), cue)
					|| mentions.document().token(sentence.from()).is("those") || owner.delegation()
					|| owner.told() && !mentions.document().token(cue.from()).is("including", "include", "included"));
			case SENT -> owner.told() && !owner.code().isEmpty() && first.title() != null
					|| first.person().certainty() >= CLEAR && first.title() != null
							&& !mentions.document()
								.token(cue.from())
								.is("named", "appointed", "nominated", "has", "have", "had", "deployed");
			case WITH -> owner.told()
					|| mentions.document().token(cue.from()).is("his", "her", "their", "those", "these", "also");
			default -> true;
		};
	}

	/** Whether a cue after people seats them. */
	static boolean allows(Mentions mentions, Cue cue, Sentence sentence, Owners.Owner object) {
		Document document = mentions.document();
		return switch (cue.role()) {
			case HEAD_ACT -> !noun(document, cue) && (object.delegation() || object.meeting());
			case REPRESENT, SIGNED ->
				!document.token(cue.to() - 1).is("off", "up") && !document.token(cue.from() - 1).is("the", "a")
						&& (object.told() || cue.role() == CueRole.SIGNED);
			case ATTEND -> object.told() || !hasObject(document, cue);
			case MEDIATE -> object.meeting()
					|| document.token(cue.to() - 1).is("facilitator", "mediator", "host", "moderator", "intermediary");
			default -> true;
		};
	}

	/** "the heads of the teams" are people, not what somebody does. */
	private static boolean noun(Document document, Cue cue) {
		return document.token(cue.from()).is("head", "heads", "lead", "chair", "chairs")
				&& document.token(cue.from() - 1)
					.is("the", "a", "its", "his", "their", "both", "of", "two", "three", "as", "deputy", "and");
	}

	private static boolean participle(Document document, Cue cue) {
		return document.token(cue.to() - 1).is("are", "is", "was", "were", "being") && document.token(cue.to())
			.is("led", "headed", "expected", "due", "to", "set", "in", "being", "chaired", "still");
	}

	/** "experts, among them": the people are of the kind just named. */
	private static boolean among(Document document, Cue cue) {
		if (!document.token(cue.from()).is("among", "including", "those")) {
			return false;
		}
		for (int i = cue.from() - 1; i > cue.from() - 7; i--) {
			if (document.token(i)
				.is("experts", "officials", "negotiators", "delegates", "participants", "diplomats", "members",
						"attendees", "advisers", "advisors", "envoys", "representatives", "ministers", "figures",
						"aides", "details")) {
				return true;
			}
		}
		return document.token(cue.from()).is("those");
	}

	private static boolean hasObject(Document document, Cue cue) {
		Token next = document.token(cue.to());
		return next.is("the", "a", "an", "in")
				&& !document.token(cue.to() + 1).is("talks", "negotiations", "meeting", "turkish", "delegation");
	}

	/** "taking part from Moscow were" names the side in passing. */
	static String from(Mentions mentions, Cue cue, PersonMention first) {
		for (int i = cue.to() - 1; i < first.from(); i++) {
			PartyMention party = mentions.party(i);
			if (party != null && mentions.document().token(party.from() - 1).is("from", "for", "the", "of")) {
				return party.code();
			}
		}
		return "";
	}

	/** "sent NAME, his office, as its top delegate". */
	static boolean leads(Document document, Cue cue, PersonMention sent) {
		for (int i = sent.to(); cue.role() == CueRole.SENT && i < sent.to() + CLEAR; i++) {
			if (document.token(i).is("as") && document.token(i + 1).is("its", "their", "the", "his", "her")) {
				return document.token(i + 2).is("top", "chief", "lead", "head", "leader")
						&& document.token(i + 3).is("delegate", "negotiator", "envoy", "of");
			}
		}
		return false;
	}

	static double confidence(CueRole role, boolean owned) {
		double base = switch (role) {
			case HEAD_BY, MEMBERS, REPRESENTED_BY -> 0.93;
			case HEAD_ACT, SENT, WITH, ATTEND_INVERTED, SIGNED_BY -> 0.9;
			case ATTEND, MET, MEDIATE_BY, SIGNED -> 0.85;
			default -> 0.8;
		};
		return owned ? base : base - 0.05;
	}

}
