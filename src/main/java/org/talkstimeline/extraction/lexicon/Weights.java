package org.talkstimeline.extraction.lexicon;

import java.util.HashMap;
import java.util.Map;

/**
 * Named numbers from a data file. Immutable once made.
 */
public final class Weights {

	private final Map<String, Double> weights = new HashMap<>();

	/**
	 * Reads a file.
	 * @param file its name in the lexicon
	 */
	public Weights(String file) {
		for (String[] row : Resource.rows(file)) {
			this.weights.put(row[0], Double.valueOf(row[1]));
		}
	}

	/**
	 * Gives a number.
	 * @param key its name
	 * @return the number, 0 where the file has none of that name
	 */
	public double get(String key) {
		return this.weights.getOrDefault(key, 0.0);
	}

}
