package org.talkstimeline.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name taken apart.
 *
 * @param spelling the name as it was met
 * @param given the folded given and middle names in order; empty where only a surname is
 * there
 * @param family the surname
 */
public record PersonName(String spelling, List<String> given, Surname family) {

	private static final Set<String> LOOSE = Set.of("al", "el", "ul", "ad", "ar", "as", "ash", "at", "az", "an", "de",
			"der", "den", "da", "do", "dos", "du", "di", "la", "le", "las", "los", "van", "von", "vande", "ter", "zu",
			"y", "e");

	private static final Set<String> BINDING = Set.of("abu", "abou", "abd", "abdul", "abdel", "bin", "ibn", "ben",
			"bint", "ould", "wuld", "mac", "mc", "ag", "st", "saint");

	/** Ben and Mac can be given names where they come first. */
	private static final Set<String> BINDING_FIRST = Set.of("abu", "abou", "abd", "abdul", "abdel", "bin", "ibn");

	private static final Set<String> AFTER = Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md");

	private static final Pattern JOINED_INITIALS = Pattern.compile("(?<=\\p{Lu})\\.(?=\\p{L})");

	/**
	 * Copies the list.
	 */
	public PersonName {
		given = List.copyOf(given);
	}

	/**
	 * Takes a name apart.
	 * @param spelling the name, given names first, without titles
	 * @return its parts
	 */
	public static PersonName of(String spelling) {
		String spaced = JOINED_INITIALS.matcher(spelling.replace("O'", "O").replace("O’", "O")).replaceAll(". ");
		List<String> words = words(Folding.fold(spaced));
		List<String> sounding = words(Folding.foldBySound(spaced));
		if (words.isEmpty()) {
			return new PersonName(spelling, List.of(), Surname.of(spelling.strip(), spelling.strip()));
		}
		int last = words.size() - 1;
		String sound = sounding.isEmpty() ? words.get(last) : sounding.get(sounding.size() - 1);
		return new PersonName(spelling, words.subList(0, last), Surname.of(words.get(last), sound));
	}

	/** Particles are set aside and what binds is joined to the word after it. */
	private static List<String> words(String folded) {
		List<String> words = new ArrayList<>();
		StringBuilder bound = new StringBuilder();
		String[] all = folded.split(" ");
		for (int i = 0; i < all.length; i++) {
			String word = all[i];
			boolean last = i == all.length - 1;
			if (word.isEmpty() || (i > 0 && AFTER.contains(word)) || (loose(word, i) && !last)) {
				continue;
			}
			bound.append(word);
			if (last || !((i == 0) ? BINDING_FIRST : BINDING).contains(word)) {
				words.add(bound.toString());
				bound.setLength(0);
			}
		}
		if (!bound.isEmpty()) {
			words.add(bound.toString());
		}
		return words;
	}

	/** A single letter in front is an initial. */
	private static boolean loose(String word, int position) {
		return LOOSE.contains(word) && (position > 0 || word.length() > 1);
	}

	/**
	 * Tells whether it names more than a surname.
	 * @return whether at least one given name is there that is not an initial
	 */
	public boolean full() {
		return this.given.stream().anyMatch((name) -> name.length() > 1);
	}

	/**
	 * Gives the surname.
	 * @return its folded form without articles and nobiliary particles; what binds (Abu,
	 * Abd, Bin, Ben, Mac) stays with it
	 */
	public String surname() {
		return this.family.folded();
	}

	/**
	 * Gives the form by which equal names meet.
	 * @return the folded words with a space between them
	 */
	public String key() {
		return this.given.isEmpty() ? surname() : String.join(" ", this.given) + " " + surname();
	}

	/**
	 * Gives its length.
	 * @return how many words it has, a surname with what binds to it counted as one
	 */
	public int size() {
		return this.given.size() + 1;
	}

	String squashed() {
		return String.join("", this.given) + surname();
	}

	List<String> words() {
		List<String> words = new ArrayList<>(this.given);
		words.add(surname());
		return words;
	}

}
