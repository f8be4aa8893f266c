package org.talkstimeline.extraction.talks;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

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

	/** Whoever's party is told as clearly as this keeps it. */
	private static final int TOLD = 6;

	private static final int LIST = 4;

	private static final int SENTENCE = 2;

	private static final int FOCUS = 1;

	private final Mentions mentions;

	private final Sides sides;

	private final PersonLists lists;

	private final NamedSide named;

	private final Kinship kinship;

	private String host = "";

	private String focus = "";

	private String last = "";

	private int block = -1;

	Belonging(Mentions mentions, Sides sides) {
		this.mentions = mentions;
		this.sides = sides;
		this.lists = new PersonLists(mentions);
		this.named = new NamedSide(mentions, sides);
		this.kinship = new Kinship(sides);
	}

	private Token token(int at) {
		return this.mentions.document().token(at);
	}

	/** Reads what stands right at the names. */
	void names() {
		List<Sentence> sentences = this.mentions.document().sentences();
		for (int i = 0; i < sentences.size(); i++) {
			JointLeaders.offices(this.mentions, sentences.get(i),
					(i + 1 < sentences.size()) ? sentences.get(i + 1) : null);
		}
		each((sentence, mention) -> this.named.read(sentence, mention));
		each((sentence, mention) -> this.named.mirror(sentence, mention));
		sentences.stream().filter((each) -> each.kind() != Block.Kind.NOISE).forEach(this.named::fronted);
		new KinReader(this.mentions, this.lists, this.kinship).read();
		this.kinship.settle(TOLD, true);
	}

	/**
	 * Reads what the sentences around the names are about; once more for those whose
	 * leader's party came to light only later.
	 */
	void surroundings(Rounds rounds) {
		this.host = rounds.host(this.sides);
		rounds.all().forEach(this::chairs);
		this.kinship.settle(TOLD, false);
		around();
		this.kinship.settle(1, false);
	}

	/** Whoever chairs a meeting and is nobody's is of the country that hosts it. */
	private void chairs(RoundDraft round) {
		String host = (round.city != null) ? round.city.country() : "";
		for (Seat seat : round.seats) {
			if (seat.mediating() && !host.isEmpty() && !this.sides.negotiates(host)
					&& seat.person().certainty() < TOLD) {
				seat.person().belongs(host, TOLD);
			}
		}
	}

	private void around() {
		this.focus = "";
		this.block = -1;
		for (Sentence sentence : this.mentions.document().sentences()) {
			if (sentence.kind() != Block.Kind.NOISE) {
				around(sentence);
			}
		}
	}

	private void each(BiConsumer<Sentence, PersonMention> taker) {
		for (Sentence sentence : this.mentions.document().sentences()) {
			if (sentence.kind() != Block.Kind.NOISE) {
				persons(sentence, (mention) -> taker.accept(sentence, mention));
			}
		}
	}

	private void persons(Sentence sentence, Consumer<PersonMention> taker) {
		for (int i = sentence.from(); i < sentence.to(); i++) {
			PersonMention mention = this.mentions.person(i);
			if (mention != null && mention.nameFrom() == i) {
				taker.accept(mention);
			}
		}
	}

	private void around(Sentence sentence) {
		boolean carried = sentence.block() == this.block || Anaphora.carries(this.mentions.document(), sentence);
		this.block = sentence.block();
		String owner = carried ? this.focus : "";
		int strength = FOCUS;
		String subject = "";
		String later = laterOwner(sentence);
		Enumerations lists = new Enumerations(this.mentions, this.lists, sentence);
		for (int i = sentence.from(); i < sentence.to(); i++) {
			PersonMention mention = this.mentions.person(i);
			PartyMention party = this.mentions.party(i);
			String turned = turned(i, owner, sentence);
			if (mention != null) {
				if (mention.nameFrom() == i && !this.lists.possessor(mention)) {
					boolean ahead = strength == FOCUS && !later.isEmpty();
					vote(mention.person(), ahead ? later : owner, ahead ? SENTENCE : strength);
					String own = mention.person().party();
					owner = own.isEmpty() ? owner : own;
					strength = own.isEmpty() ? strength : Math.max(FOCUS, strength - 1);
				}
			}
			else if (party != null && party.from() == i && owns(party)) {
				owner = party.code();
				strength = SENTENCE
						+ ((token(party.to()).is("'s", "was", "sent", "is") || teamSoon(party.to())) ? 1 : 0);
			}
			else if (token(i).is("hosts", "host") && !this.host.isEmpty()) {
				owner = this.host;
				strength = LIST;
			}
			else if (turned != null) {
				owner = turned;
				strength = LIST;
			}
			boolean told = mention != null && !mention.person().party().isEmpty() || strength > FOCUS;
			subject = (subject.isEmpty() && told) ? owner : subject;
		}
		this.focus = subject.isEmpty() ? owner : subject;
		this.last = latest(sentence);
	}

	/** The party of whoever a sentence names last, whom "his" and "her" then mean. */
	private String latest(Sentence sentence) {
		String party = "";
		for (int i = sentence.from(); i < sentence.to(); i++) {
			PersonMention mention = this.mentions.person(i);
			if (mention != null && mention.nameFrom() == i && !this.lists.possessor(mention)) {
				party = mention.person().party();
			}
		}
		return party;
	}

	private boolean teamSoon(int at) {
		return Words.is(token(at), WordClass.DELEGATION) || Words.is(token(at + 1), WordClass.DELEGATION);
	}

	/** "his colleagues" stays, "his opposite number" changes sides. */
	private @Nullable String turned(int at, String owner, Sentence sentence) {
		boolean other = token(at).is("other") && !token(at + 1).norm().endsWith("s");
		if (other || token(at).is("opposite", "counterpart", "adversary", "adversaries", "counterparts", "opponents")) {
			String opposite = this.sides.opposite(owner);
			return opposite.isEmpty() ? null : opposite;
		}
		if (at == sentence.from() && token(at).is("his", "her") && this.mentions.person(at) == null
				&& !this.last.isEmpty()) {
			return this.last;
		}
		PersonMention leader = token(at - 1).is("'s", "'") ? this.mentions.person(at - 2) : null;
		if (leader != null && (Words.is(token(at), WordClass.DELEGATION)
				|| token(at).is("list", "people", "men", "colleagues", "companions", "entourage", "aides"))) {
			return leader.person().party().isEmpty() ? null : leader.person().party();
		}
		boolean opening = at < sentence.from() + 4 && token(at).is("his", "her", "their", "its", "those", "these");
		return (opening && !this.focus.isEmpty() && this.mentions.person(at) == null) ? this.focus : null;
	}

	/**
	 * "A, B and C were the others on X's side": the owner comes after the people whose it
	 * is.
	 */
	private String laterOwner(Sentence sentence) {
		boolean people = false;
		for (int i = sentence.from(); i < sentence.to(); i++) {
			people |= this.mentions.person(i) != null;
			PartyMention party = this.mentions.party(i);
			if (party != null && !people && owns(party)) {
				return "";
			}
			if (people && Words.is(token(i), WordClass.DELEGATION)) {
				PartyMention owner = DelegationReader.named(this.mentions, i);
				return (owner != null && owns(owner)) ? owner.code() : "";
			}
		}
		return "";
	}

	private void vote(Person person, String code, int weight) {
		int counted = (this.sides.negotiates(code) || this.sides.mediates(code)) ? weight : weight / 2;
		if (!code.isEmpty() && counted > 0 && person.certainty() < TOLD) {
			person.belongs(code, counted);
		}
	}

	private boolean owns(PartyMention party) {
		int at = party.from() - (token(party.from() - 1).is("the", "a") ? 2 : 1);
		boolean place = token(at).is("in", "at", "near", "to", "into", "against", "with", "between", "toward",
				"towards", "via", "through", "across", "awaiting", "waiting")
				|| token(at).is("for", "from") && !token(party.to()).is(",", "were", "was", "are")
						&& token(at - 1).is("waiting", "wait", "flown", "arrived", "flew", "straight", "fresh");
		boolean site = token(party.to()).is("capital", "city", "town", "resort", "border", "coast", "embassy", "soil",
				"territory", "hotel", "village", "airport", "war", "occupation", "included", "aircraft", "helicopters");
		return !place && !site;
	}

}
