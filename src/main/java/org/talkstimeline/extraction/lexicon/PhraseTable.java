package org.talkstimeline.extraction.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.talkstimeline.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest phrase of a list that begins at a token.
 *
 * @param <V> what the table knows about a phrase
 */
public final class PhraseTable<V> {

	private @Nullable Map<String, PhraseTable<V>> next;

	private @Nullable V value;

	/**
	 * Adds a phrase; the first value given to a phrase stays.
	 * @param tokens the words of the phrase
	 * @param value what is known about it
	 */
	public void add(List<Token> tokens, V value) {
		addWords(tokens.stream().map(Token::norm).toList(), value);
	}

	void addWords(List<String> norms, V value) {
		PhraseTable<V> node = this;
		for (String norm : norms) {
			if (node.next == null) {
				node.next = new HashMap<>(4);
			}
			PhraseTable<V> below = node.next.get(norm);
			if (below == null) {
				below = new PhraseTable<>();
				node.next.put(norm, below);
			}
			node = below;
		}
		if (node.value == null) {
			node.value = value;
		}
	}

	/**
	 * Finds the longest phrase at a place.
	 * @param tokens the tokens of a document
	 * @param at where the phrase begins
	 * @param limit where it must end at the latest
	 * @return the phrase, or null
	 */
	public @Nullable Match<V> longest(List<Token> tokens, int at, int limit) {
		PhraseTable<V> node = this;
		Match<V> best = null;
		for (int i = at; i < limit; i++) {
			node = (node.next != null) ? node.next.get(tokens.get(i).norm()) : null;
			if (node == null) {
				break;
			}
			if (node.value != null) {
				best = new Match<>(i + 1, node.value);
			}
		}
		return best;
	}

	/**
	 * A phrase found.
	 *
	 * @param to the token after its last one
	 * @param value what is known about it
	 */
	public record Match<V>(int to, V value) {
	}

}
