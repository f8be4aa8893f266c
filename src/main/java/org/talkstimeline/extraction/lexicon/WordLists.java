package org.talkstimeline.extraction.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Named lists of words from a data file. Immutable once made.
 */
public final class WordLists {

	private final Map<String, Set<String>> lists = new HashMap<>();

	/**
	 * Reads a file.
	 * @param file its name in the lexicon
	 */
	public WordLists(String file) {
		for (String[] row : Resource.rows(file)) {
			this.lists.computeIfAbsent(row[0], (key) -> new HashSet<>()).addAll(List.of(row[1].split(" ")));
		}
	}

	/**
	 * Gives a list.
	 * @param key its name
	 * @return its folded words, empty where the file has no such list
	 */
	public Set<String> get(String key) {
		return this.lists.getOrDefault(key, Set.of());
	}

}
