package org.talkstimeline.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.spelling.Folding;
import org.talkstimeline.spelling.Lexicon;

/**
 * The names of states and international organisations. Where a state and an organisation
 * share a code (AU), the organisation is meant: it is the one that talks take place with.
 */
final class PartyLexicon {

	private static final Map<String, String> STATES = names("countries.tsv");

	private static final Map<String, String> ORGANISATIONS = names("organisations.tsv");

	private static final Set<String> WORDS_FOR_STATES = wordsForStates();

	private PartyLexicon() {
	}

	private static Map<String, String> names(String file) {
		Map<String, String> names = new HashMap<>();
		Lexicon.read(file).rows().forEach((row) -> names.put(row.get(0), row.get(1)));
		return names;
	}

	/** Single words by which the news means a state: its name, demonyms and metonyms. */
	private static Set<String> wordsForStates() {
		Set<String> words = new HashSet<>();
		for (List<String> row : Lexicon.read("countries.tsv").rows()) {
			for (int column = 1; column < 6; column++) {
				Lexicon.values(row, column).stream().map(Folding::fold).forEach(words::add);
			}
		}
		return words;
	}

	static @Nullable String name(String code) {
		String organisation = ORGANISATIONS.get(code);
		return (organisation != null) ? organisation : STATES.get(code);
	}

	static boolean state(String code) {
		return STATES.containsKey(code) && !ORGANISATIONS.containsKey(code);
	}

	static boolean known(String code) {
		return name(code) != null;
	}

	/**
	 * Tells whether a folded word stands for a state, as "ukrainian" and "kremlin" do.
	 */
	static boolean meansState(String folded) {
		return WORDS_FOR_STATES.contains(folded);
	}

}
