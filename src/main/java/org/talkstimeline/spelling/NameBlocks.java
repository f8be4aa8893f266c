package org.talkstimeline.spelling;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys under which names that can be one person's meet, so that not every name has to
 * be compared with every other.
 */
public final class NameBlocks {

	/** Short forms of a given name share its first letters. */
	private static final int SHORT_FORM = GivenNames.SHORT_FORM;

	private NameBlocks() {
	}

	/**
	 * Gives the blocks of a surname.
	 * @param name a name
	 * @return keys that it shares with every name whose surname is equal or sounds alike
	 */
	public static Set<String> ofSurname(PersonName name) {
		Surname family = name.family();
		Set<String> blocks = new TreeSet<>();
		blocks.add("~" + family.romanised());
		blocks.add("~" + Romanisation.common(family.sounding()));
		if (!family.sound().isEmpty()) {
			blocks.add(family.sound());
		}
		return blocks;
	}

	/**
	 * Gives the blocks of a full name.
	 * @param name a name with a given name
	 * @return keys that it shares with every full name that can be the same person's,
	 * names spelt only nearly alike aside
	 */
	public static Set<String> ofWhole(PersonName name) {
		Set<String> blocks = new TreeSet<>();
		blocks.add("#" + name.squashed());
		blocks.add("#" + String.join(" ", new TreeSet<>(name.words())));
		if (!name.given().isEmpty()) {
			blocks.add("^" + name.words().get(0) + " " + name.words().get(1));
		}
		for (String surname : ofSurname(name)) {
			for (String given : ofGiven(name)) {
				blocks.add(surname + " " + given);
			}
		}
		return blocks;
	}

	/**
	 * Gives the blocks of the given names of a name.
	 * @param name a name with a given name
	 * @return keys that it shares with every name whose given name is the same or alike,
	 * initials aside
	 */
	public static Set<String> ofGiven(PersonName name) {
		Set<String> keys = new TreeSet<>();
		for (String given : name.given()) {
			keys.add(given.substring(0, Math.min(given.length(), SHORT_FORM)));
			keys.add(Surname.sound(given));
			addClass(keys, given);
		}
		addClass(keys, String.join("", name.given()));
		keys.remove("");
		return keys;
	}

	/**
	 * Gives fewer blocks of the given names of a name.
	 * @param name a name with a given name
	 * @return keys that it shares with every name whose given name is the same, in
	 * whichever form
	 */
	public static Set<String> ofSameGiven(PersonName name) {
		Set<String> keys = new TreeSet<>();
		for (String given : List.of(name.given().get(0), String.join("", name.given()))) {
			Integer givenClass = GivenNames.classOf(given);
			keys.add((givenClass != null) ? givenClass.toString() : given);
		}
		return keys;
	}

	private static void addClass(Set<String> keys, String given) {
		Integer givenClass = GivenNames.classOf(given);
		if (givenClass != null) {
			keys.add(givenClass.toString());
		}
	}

}
