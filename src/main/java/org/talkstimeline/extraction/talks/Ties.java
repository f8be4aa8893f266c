package org.talkstimeline.extraction.talks;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.Gazetteer;
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
 * Gathers what ties the persons of an article to its parties.
 */
final class Ties {

	private static final int STRONG = 8;

	private static final int REACH = 12;

	private final Mentions mentions;

	private final Sides sides;

	private final PersonLists lists;

	private final String host;

	private final Map<Person, Map<String, Set<Tie>>> ties = new LinkedHashMap<>();

	private String paragraph = "";

	private String delegation = "";

	private int block = -1;

	private Ties(Mentions mentions, Sides sides, String host) {
		this.mentions = mentions;
		this.sides = sides;
		this.lists = new PersonLists(mentions);
		this.host = host;
	}

	/**
	 * Reads an article.
	 * @param host the code of the country that the talks are held in, or empty
	 */
	static Map<Person, Map<String, Set<Tie>>> read(Mentions mentions, Sides sides, String host) {
		Ties reader = new Ties(mentions, sides, host);
		for (Sentence sentence : mentions.document().sentences()) {
			if (sentence.kind() != Block.Kind.NOISE) {
				reader.sentence(sentence);
			}
		}
		reader.ties.forEach(reader::complete);
		return reader.ties;
	}

	private Token token(int at) {
		return this.mentions.document().token(at);
	}

	private void note(Person person, @Nullable String code, Tie tie) {
		if (code != null && !code.isEmpty()) {
			this.ties.computeIfAbsent(person, (key) -> new LinkedHashMap<>())
				.computeIfAbsent(code, (key) -> EnumSet.noneOf(Tie.class))
				.add(tie);
		}
	}

	private void sentence(Sentence sentence) {
		if (sentence.block() != this.block && sentence.kind() != Block.Kind.ITEM) {
			this.paragraph = "";
			this.delegation = "";
		}
		this.block = sentence.block();
		Enumerations enumerations = new Enumerations(this.mentions, this.lists, sentence);
		String first = "";
		String last = "";
		boolean office = false;
		boolean across = false;
		for (int i = sentence.from(); i < sentence.to(); i++) {
			PersonMention mention = this.mentions.person(i);
			PartyMention party = this.mentions.party(i);
			if (mention != null) {
				if (mention.nameFrom() == i && !this.lists.possessor(mention)) {
					Person person = mention.person();
					this.ties.computeIfAbsent(person, (key) -> new LinkedHashMap<>());
					note(person, first, Tie.SUBJECT);
					note(person, last, across ? Tie.OTHERS_OFFICE : office ? Tie.OTHERS_OFFICE : Tie.LAST_BEFORE);
					note(person, across ? this.sides.opposite(last) : "", Tie.ACROSS);
					note(person, this.paragraph, Tie.PARAGRAPH);
					note(person, this.delegation, Tie.DELEGATION_BEFORE);
					after(sentence, mention);
					office(mention);
					neighbour(enumerations.before(mention), person);
				}
			}
			else if (party != null && party.from() == i && !place(party)) {
				first = first.isEmpty() ? party.code() : first;
				last = party.code();
				office = this.mentions.titled(i);
				across = false;
			}
			else if (Words.is(token(i), WordClass.DELEGATION)) {
				String code = DelegationReader.party(this.mentions, i, last, this.sides);
				this.delegation = code.isEmpty() ? this.delegation : code;
			}
			across |= token(i).is("opposite", "across", "counterpart", "counterparts", "other", "facing", "adversary",
					"adversaries", "opponents");
		}
		this.paragraph = last.isEmpty() ? this.paragraph : last;
	}

	private void neighbour(@Nullable PersonMention before, Person person) {
		if (before != null) {
			String code = before.person().party();
			note(person, code, Tie.NEIGHBOUR);
		}
	}

	private void after(Sentence sentence, PersonMention mention) {
		for (int i = mention.to(); i < Math.min(sentence.to(), mention.to() + REACH); i++) {
			PartyMention party = this.mentions.party(i);
			if (this.mentions.person(i) != null || token(i).is(";", "—")) {
				return;
			}
			if (Words.is(token(i), WordClass.DELEGATION)) {
				PartyMention owner = DelegationReader.named(this.mentions, i);
				note(mention.person(), (owner != null) ? owner.code() : "", Tie.DELEGATION_AFTER);
			}
			if (party != null && party.from() == i && !place(party)) {
				note(mention.person(), party.code(), Tie.NEXT_AFTER);
				return;
			}
		}
	}

	private void office(PersonMention mention) {
		if (mention.title() == null) {
			return;
		}
		note(mention.person(), mention.title().party(), Tie.TITLE);
		boolean state = false;
		boolean group = false;
		for (int i = mention.title().from(); i < mention.title().to(); i++) {
			state |= token(i).is("minister", "ministry", "premier", "president", "ambassador", "senator", "governor",
					"parliament", "secretary", "cabinet", "government", "presidential", "police");
			group |= token(i).is("commander", "commanders", "comandante", "fighter", "exiled", "rebel", "rebels",
					"movement", "political");
		}
		Map<String, Set<Tie>> known = this.ties.computeIfAbsent(mention.person(), (key) -> new LinkedHashMap<>());
		for (String code : this.sides.main()) {
			boolean ruled = Gazetteer.get().capital(code) != null;
			if (state && ruled || group && !ruled) {
				known.computeIfAbsent(code, (key) -> EnumSet.noneOf(Tie.class))
					.add(ruled ? Tie.STATE_OFFICE : Tie.GROUP_OFFICE);
			}
		}
	}

	private boolean place(PartyMention party) {
		int at = party.from() - (token(party.from() - 1).is("the") ? 2 : 1);
		boolean state = party.form() == Form.STATE || party.form() == Form.CAPITAL;
		return state && token(at).is("in", "at", "near", "to", "into", "via", "outside", "across", "around")
				|| token(party.to()).is("capital", "city", "town", "resort", "port", "village", "border", "-")
				|| this.mentions.document().dateline().get(party.from());
	}

	private void complete(Person person, Map<String, Set<Tie>> found) {
		Set<String> codes = new java.util.LinkedHashSet<>(this.sides.main());
		codes.addAll(this.sides.mediators().keySet());
		if (!this.host.isEmpty()) {
			codes.add(this.host);
		}
		for (String code : codes) {
			found.computeIfAbsent(code, (key) -> EnumSet.noneOf(Tie.class));
		}
		String most = person.party();
		Map<String, Set<Tie>> all = new HashMap<>(found);
		if (!most.isEmpty()) {
			found.computeIfAbsent(most, (key) -> EnumSet.noneOf(Tie.class)).add(Tie.MOST);
			all.put(most, found.get(most));
		}
		all.forEach((code, signs) -> {
			int tied = person.tied(code);
			if (tied > 0) {
				signs.add((tied >= STRONG) ? Tie.TOLD : Tie.LEANING);
			}
			if (this.sides.negotiates(code)) {
				signs.add(Tie.SIDE);
			}
			if (this.sides.mediates(code)) {
				signs.add(Tie.MEDIATOR);
			}
			if (Gazetteer.get().body(code)) {
				signs.add(Tie.BODY);
			}
			if (code.equals(this.host)) {
				signs.add(Tie.HOST);
			}
		});
	}

}
