package org.talkstimeline.extraction.mention;

import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.PartyTerm.Form;
import org.talkstimeline.extraction.text.Document;

/**
 * Everything that an article names, findable from each token.
 */
public final class Mentions {

	private final Document document;

	private final PartyMention[] parties;

	private final PlaceMention[] places;

	private final DateMention[] dates;

	private final PersonMention[] persons;

	private final List<Person> people;

	private final ArticleParties names;

	private final BitSet titles;

	Mentions(Document document, PartyMention[] parties, PlaceMention[] places, DateMention[] dates,
			PersonMention[] persons, List<Person> people, ArticleParties names) {
		this.document = document;
		this.parties = parties;
		this.places = places;
		this.dates = dates;
		this.persons = persons;
		this.people = people;
		this.names = names;
		this.titles = new BitSet(persons.length);
		for (Person person : people) {
			for (PersonMention mention : person.mentions()) {
				if (mention.title() != null) {
					this.titles.set(mention.title().from(), mention.title().to());
				}
			}
		}
	}

	/**
	 * Gives the document.
	 * @return the document that was read
	 */
	public Document document() {
		return this.document;
	}

	/**
	 * Finds the party named at a token.
	 * @param token any number
	 * @return the mention that covers the token, or null
	 */
	public @Nullable PartyMention party(int token) {
		return (token >= 0 && token < this.parties.length) ? this.parties[token] : null;
	}

	/**
	 * Settles whose government "the government" is.
	 * @param code the code of a state
	 * @return whether any mention changed its meaning
	 */
	public boolean govern(String code) {
		boolean changed = false;
		for (int i = 0; i < this.parties.length; i++) {
			PartyMention party = this.parties[i];
			if (party != null && party.form() == Form.GOVERNMENT && !party.code().equals(code)) {
				this.parties[i] = new PartyMention(party.from(), party.to(), code, Form.GOVERNMENT);
				changed = true;
			}
		}
		return changed;
	}

	/**
	 * Finds the town or site named at a token.
	 * @param token any number
	 * @return the mention that covers the token, or null
	 */
	public @Nullable PlaceMention place(int token) {
		return (token >= 0 && token < this.places.length) ? this.places[token] : null;
	}

	/**
	 * Finds the date named at a token.
	 * @param token any number
	 * @return the mention that covers the token, or null
	 */
	public @Nullable DateMention date(int token) {
		return (token >= 0 && token < this.dates.length) ? this.dates[token] : null;
	}

	/**
	 * Finds the person named at a token.
	 * @param token any number
	 * @return the mention whose name covers the token, or null
	 */
	public @Nullable PersonMention person(int token) {
		return (token >= 0 && token < this.persons.length) ? this.persons[token] : null;
	}

	/**
	 * Tells whether a token belongs to the words of an office.
	 * @param token any number
	 * @return whether a title covers it
	 */
	public boolean titled(int token) {
		return this.titles.get(token);
	}

	/**
	 * Gives everybody whom the article names.
	 * @return the persons in the order of their first mention
	 */
	public List<Person> people() {
		return this.people;
	}

	/**
	 * Gives the parties of the article.
	 * @return what its words for parties mean
	 */
	public ArticleParties names() {
		return this.names;
	}

}
