package org.talkstimeline.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.talkstimeline.extraction.text.Folding;
import org.talkstimeline.extraction.text.Token;

/**
 * Somebody whom one article names, under whatever part of the name. Grows while the
 * article is read and belongs to one thread.
 */
public final class Person {

	private List<Token> name;

	private final List<PersonMention> mentions = new ArrayList<>();

	private final Map<String, Integer> parties = new HashMap<>();

	private String party = "";

	Person(List<Token> name) {
		this.name = name;
	}

	void named(List<Token> other) {
		if (other.size() > this.name.size()) {
			this.name = other;
		}
	}

	void mentioned(PersonMention mention) {
		this.mentions.add(mention);
	}

	/**
	 * Notes that some words give the person's party.
	 * @param code the code of a party
	 * @param weight how strong the words are
	 */
	public void belongs(String code, int weight) {
		int sum = this.parties.merge(code, weight, Integer::sum);
		int most = this.parties.getOrDefault(this.party, Integer.MIN_VALUE);
		if (sum > most || sum == most && code.compareTo(this.party) > 0) {
			this.party = code;
		}
	}

	/**
	 * Gives the party that most words speak for.
	 * @return its code, empty where nothing is known
	 */
	public String party() {
		return this.party;
	}

	/**
	 * Gives how much the words speak for that party.
	 * @return the sum of their weights, 0 where nothing is known
	 */
	public int certainty() {
		return this.parties.getOrDefault(this.party, 0);
	}

	/**
	 * Gives the fullest spelling of the name.
	 * @return its tokens
	 */
	public List<Token> name() {
		return this.name;
	}

	/**
	 * Gives the places that name the person.
	 * @return the mentions in the order of the text
	 */
	public List<PersonMention> mentions() {
		return this.mentions;
	}

	/**
	 * Gives the key of the person within the article.
	 * @param text the text of the article
	 * @return the folded name
	 */
	public String slug(String text) {
		return Folding.slug(text.substring(this.name.get(0).start(), this.name.get(this.name.size() - 1).end()));
	}

}
