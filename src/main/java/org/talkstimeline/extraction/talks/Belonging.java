package org.talkstimeline.extraction.talks;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.PartyTerm.Form;
import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PartyMention;
import org.talkstimeline.extraction.mention.Person;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.text.Block;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds whose people the persons of an article are. Every mention votes: what stands
 * right at the name weighs more than what the sentence is about, and that more than whom
 * the sentence before was about.
 */
final class Belonging {

	private static final int AT_NAME = 12;

	private static final int OWNER = 8;

	private static final int LIST = 4;

	private static final int SENTENCE = 2;

	private static final int FOCUS = 1;

	private static final int REACH = 16;

	private final Mentions mentions;

	private final Sides sides;

	private final PersonLists lists;

	private String focus = "";

	private int block = -1;

	private @Nullable Person last;

	Belonging(Mentions mentions, Sides sides) {
		this.mentions = mentions;
		this.sides = sides;
		this.lists = new PersonLists(mentions);
	}

	private Token token(int at) {
		return this.mentions.document().token(at);
	}

	void read() {
		for (Sentence sentence : this.mentions.document().sentences()) {
			if (sentence.kind() != Block.Kind.NOISE) {
				each(sentence, (mention) -> atName(sentence, mention));
			}
		}
		for (Sentence sentence : this.mentions.document().sentences()) {
			if (sentence.kind() != Block.Kind.NOISE) {
				around(sentence);
			}
		}
	}

	private void each(Sentence sentence, java.util.function.Consumer<PersonMention> taker) {
		for (int i = sentence.from(); i < sentence.to(); i++) {
			PersonMention mention = this.mentions.person(i);
			if (mention != null && mention.nameFrom() == i) {
				taker.accept(mention);
			}
		}
	}

	/** "NAME of the Xs", "NAME, for X,", "NAME, an adviser in X's ministry". */
	private void atName(Sentence sentence, PersonMention mention) {
		int at = mention.nameTo();
		boolean apposed = token(at).is(",", "(", "–", "—");
		int from = apposed ? at + 1 : at;
		if (token(from).is("of", "for", "from", "representing") || apposed) {
			int limit = Math.min(sentence.to(), from + REACH);
			for (int i = from; i < limit; i++) {
				PartyMention party = this.mentions.party(i);
				if (party != null) {
					boolean place = party.form() == Form.CAPITAL && token(i - 1).is("in", "at", "from", "near");
					boolean abroad = token(i - 1).is("to", "with", "against", "on", "between", "in")
							|| token(i - 1).is("the") && token(i - 2).is("to", "with", "against", "on", "between", "in");
					if (!place && !abroad) {
						mention.person().belongs(party.code(), AT_NAME / 2);
					}
					break;
				}
				Token token = token(i);
				if (i > from && (token.is(",", ";", ")", "(", "–", "—", "and", "which", "but")
						|| Words.is(token, WordClass.SPEECH) && !token.is("press")) || this.mentions.person(i) != null
						|| !apposed && i > from + 4) {
					break;
				}
			}
		}
		PartyMention before = this.mentions.party(mention.from() - 1);
		if (before != null && mention.from() > sentence.from() && before.form() != Form.CAPITAL) {
			mention.person().belongs(before.code(), OWNER);
		}
	}

	private void around(Sentence sentence) {
		if (sentence.block() != this.block && !Anaphora.carries(this.mentions.document(), sentence)) {
			this.focus = "";
			this.last = null;
		}
		this.block = sentence.block();
		String owner = this.focus;
		int strength = FOCUS;
		boolean after = true;
		for (int i = sentence.from(); i < sentence.to(); i++) {
			PersonMention mention = this.mentions.person(i);
			PartyMention party = this.mentions.party(i);
			Token token = token(i);
			if (mention != null) {
				if (mention.nameFrom() == i) {
					Person person = mention.person();
					int own = (after && owner.isEmpty()) ? 0 : strength;
					if (own > 0 && !this.lists.possessor(mention)) {
						vote(person, owner, own);
					}
					follow(sentence, mention);
					if (!person.party().isEmpty() && !this.lists.possessor(mention)) {
						owner = person.party();
						strength = Math.max(FOCUS, strength - 1);
					}
					this.last = person;
				}
			}
			else if (party != null && party.from() == i && owns(party)) {
				owner = party.code();
				strength = SENTENCE;
				after = false;
			}
			else if (token.is("other", "opposite", "counterpart", "adversary", "interlocutor", "adversaries",
					"counterparts")) {
				String opposite = this.sides.opposite(owner);
				owner = opposite.isEmpty() ? owner : opposite;
				strength = SENTENCE;
			}
			else if (token.is("his", "her", "their", "its") && this.last != null && i < sentence.from() + 3) {
				owner = this.last.party();
				strength = LIST;
			}
		}
		this.focus = owner;
	}

	/** A list shares the party of its first member or of the words that announce it. */
	private void follow(Sentence sentence, PersonMention mention) {
		List<PersonMention> list = this.lists.from(sentence, mention);
		String party = mention.person().party();
		if (list.size() < 2 || party.isEmpty() || list.size() == 2 && !together(mention)) {
			return;
		}
		for (PersonMention each : list.subList(1, list.size())) {
			if (each.title() == null || each.title().party().isEmpty()) {
				vote(each.person(), party, (list.size() > 2) ? LIST : SENTENCE);
			}
		}
	}

	private boolean together(PersonMention mention) {
		return !token(mention.from() - 1).is("between");
	}

	private void vote(Person person, String code, int weight) {
		if (!code.isEmpty()) {
			person.belongs(code, (this.sides.negotiates(code) || this.sides.mediates(code)) ? weight : weight / 2);
		}
	}

	private boolean owns(PartyMention party) {
		Token before = token(party.from() - 1);
		Token further = token(party.from() - 2);
		Token next = token(party.to());
		boolean place = before.is("in", "at", "near", "to", "into", "against", "with", "between", "toward", "towards",
				"via", "through", "across")
				|| before.is("the") && further.is("in", "to", "near", "against", "with", "between", "into", "across");
		boolean site = next.is("capital", "city", "town", "resort", "border", "coast", "embassy", "soil", "territory",
				"hotel", "village", "airport", "war", "occupation");
		return !place && !site;
	}

}
