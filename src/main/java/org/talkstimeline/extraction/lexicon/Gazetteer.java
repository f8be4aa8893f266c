package org.talkstimeline.extraction.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.text.Folding;
import org.talkstimeline.extraction.text.Token;
import org.talkstimeline.extraction.text.Tokenizer;

/**
 * States, bodies, armed groups and towns, and the words that name them. Immutable once
 * made, and so safe for use by many threads.
 */
public final class Gazetteer {

	private static final Gazetteer SHARED = new Gazetteer();

	private final PhraseTable<PartyTerm> parties = new PhraseTable<>();

	private final PhraseTable<City> cities = new PhraseTable<>();

	private final Map<String, String> names = new HashMap<>();

	private final Map<String, City> capitals = new HashMap<>();

	private final Map<String, Set<String>> rivals = new HashMap<>();

	private final Map<String, Map<String, String>> halves = new HashMap<>();

	private final Set<String> words = new HashSet<>();

	private final Set<String> givenNames = new HashSet<>();

	private final Set<String> bodies = new HashSet<>();

	private final Tokenizer tokenizer = new Tokenizer((word) -> false, (word) -> 0);

	private Gazetteer() {
		for (String[] row : Resource.rows("countries.tsv")) {
			party(row[0], row[1], row[2], PartyTerm.Form.STATE);
			terms(row[0], row[3], PartyTerm.Form.DEMONYM);
			terms(row[0], column(row, 4), PartyTerm.Form.CAPITAL);
			terms(row[0], column(row, 5), PartyTerm.Form.METONYM);
			City seat = new City(column(row, 4).split("\\|")[0], row[0]);
			this.capitals.put(row[0], seat);
			for (String capital : column(row, 4).split("\\|")) {
				city(capital, seat);
			}
		}
		for (String[] row : Resource.rows("organisations.tsv")) {
			party(this.names.containsKey(row[0]) ? Folding.slug(row[1]).toUpperCase(Locale.ROOT) : row[0], row[1],
					row[2], PartyTerm.Form.BODY);
		}
		for (String[] row : Resource.rows("groups.tsv")) {
			party(row[0], row[1], row[2], PartyTerm.Form.GROUP);
			for (String other : column(row, 3).split("\\|")) {
				rivals(row[0], other);
			}
		}
		for (String[] row : Resource.rows("rivals.tsv")) {
			rivals(row[0], row[1]);
		}
		for (String[] row : Resource.rows("namesakes.tsv")) {
			this.givenNames.add(row[0]);
		}
		for (String[] row : Resource.rows("halves.tsv")) {
			for (String shared : row[0].split(" ")) {
				this.halves.computeIfAbsent(shared, (key) -> new HashMap<>()).put(row[1], row[2]);
			}
		}
		for (String[] row : Resource.rows("cities.tsv")) {
			City city = new City(row[0], row[1]);
			city(row[0], city);
			if (!column(row, 4).isEmpty()) {
				for (String alias : row[4].split("\\|")) {
					city(alias, city);
				}
			}
		}
	}

	private void rivals(String one, String other) {
		if (!other.isEmpty()) {
			this.rivals.computeIfAbsent(one, (key) -> new LinkedHashSet<>()).add(other);
			this.rivals.computeIfAbsent(other, (key) -> new LinkedHashSet<>()).add(one);
		}
	}

	private void party(String code, String name, String aliases, PartyTerm.Form form) {
		if (form == PartyTerm.Form.BODY) {
			this.bodies.add(code);
		}
		this.names.put(code, name);
		terms(code, name + "|" + aliases, form);
	}

	private void terms(String code, String phrases, PartyTerm.Form form) {
		for (String phrase : phrases.split("\\|")) {
			if (!phrase.isBlank()) {
				List<String> norms = norms(phrase);
				this.parties.addWords(norms, new PartyTerm(code, form));
				if (norms.size() == 1) {
					this.words.add(norms.get(0));
				}
			}
		}
	}

	private void city(String alias, City city) {
		if (!alias.isBlank()) {
			this.cities.addWords(norms(alias), city);
		}
	}

	/** Cuts a phrase into folded words; most are plain words, which is quick to see. */
	private List<String> norms(String phrase) {
		for (int i = 0; i < phrase.length(); i++) {
			char c = phrase.charAt(i);
			if (c != ' ' && !Character.isLetter(c)) {
				return this.tokenizer.tokenize(phrase).stream().map(Token::norm).toList();
			}
		}
		return List.of(Folding.fold(phrase).split(" "));
	}

	private static String column(String[] row, int number) {
		return (number < row.length) ? row[number] : "";
	}

	/**
	 * Gives the gazetteer.
	 * @return the one gazetteer of this process
	 */
	public static Gazetteer get() {
		return SHARED;
	}

	/**
	 * Gives the phrases that name parties.
	 * @return the table of phrases
	 */
	public PhraseTable<PartyTerm> parties() {
		return this.parties;
	}

	/**
	 * Gives the phrases that name towns.
	 * @return the table of phrases
	 */
	public PhraseTable<City> cities() {
		return this.cities;
	}

	/**
	 * Gives the usual English name of a party.
	 * @param code its code
	 * @return its name, or null where the gazetteer does not list it
	 */
	public @Nullable String name(String code) {
		return this.names.get(code);
	}

	/**
	 * Tells whether a party is an international body, which mediates rather than takes a
	 * side.
	 * @param code its code
	 * @return whether the gazetteer lists it among the bodies
	 */
	public boolean body(String code) {
		return this.bodies.contains(code);
	}

	/**
	 * Gives the capital of a state.
	 * @param code the code of a state
	 * @return its capital, or null for any other party
	 */
	public @Nullable City capital(String code) {
		return this.capitals.get(code);
	}

	/**
	 * Gives the parties with which a party is known to fight or to quarrel.
	 * @param code its code
	 * @return their codes, none where the gazetteer knows of none
	 */
	public Set<String> rivals(String code) {
		return this.rivals.getOrDefault(code, Set.of());
	}

	/**
	 * Gives the states that share a name, by the words that tell them apart.
	 * @param norm a folded word, such as "koreas"
	 * @return codes by folded words, as KP by "north"; empty where the word is no name
	 * that states share
	 */
	public Map<String, String> halves(String norm) {
		return this.halves.getOrDefault(norm, Map.of());
	}

	/**
	 * Tells whether the name of a state is a given name as well.
	 * @param norm a folded word
	 * @return whether people bear it
	 */
	public boolean givenName(String norm) {
		return this.givenNames.contains(norm);
	}

	/**
	 * Tells whether a single word names a party.
	 * @param norm a folded word
	 * @return whether it does
	 */
	public boolean partyWord(String norm) {
		return this.words.contains(norm);
	}

	/**
	 * A town.
	 *
	 * @param name its usual English name
	 * @param country the code of the state it lies in
	 */
	public record City(String name, String country) {
	}

}
