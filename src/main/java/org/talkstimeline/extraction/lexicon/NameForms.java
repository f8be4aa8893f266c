package org.talkstimeline.extraction.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.talkstimeline.extraction.text.Token;

/**
 * Tells how usual the form of a name is in a country. Immutable once made.
 */
public final class NameForms {

	private static final NameForms SHARED = new NameForms();

	private final Map<String, Set<String>> given = new HashMap<>();

	private final Map<String, List<String>> endings = new HashMap<>();

	private NameForms() {
		for (String[] row : Resource.rows("name-forms.tsv")) {
			this.given.put(row[0], new HashSet<>(List.of(row[1].split("\\|"))));
			this.endings.put(row[0], List.of(row[2].split("\\|")));
		}
	}

	/**
	 * Weighs a name.
	 * @param name the tokens of a personal name
	 * @param country an ISO 3166-1 alpha-2 code
	 * @return 0 where nothing speaks for the country, up to 3 where given name and family
	 * name do
	 */
	public static int weigh(List<Token> name, String country) {
		Set<String> given = SHARED.given.get(country);
		if (given == null || name.size() < 2) {
			return 0;
		}
		int weight = given.contains(name.get(0).norm()) ? 2 : 0;
		String family = name.get(name.size() - 1).norm();
		return weight + (SHARED.endings.getOrDefault(country, List.of()).stream().anyMatch(family::endsWith) ? 1 : 0);
	}

}
