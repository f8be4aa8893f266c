package org.talkstimeline.extraction.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.text.Token;

/**
 * Finds the longest phrase of a list that begins at a token, where one line of the list
 * stands for several phrases: '/' separates words for one place, '?' marks a word that
 * may be left out.
 *
 * @param <V> what the table knows about a phrase
 */
public final class SlotTable<V> {

	private final Map<String, List<Line<V>>> byFirst = new HashMap<>();

	/**
	 * Adds a line; of phrases equally long the first one added is found.
	 * @param phrases words separated by spaces
	 * @param value what is known about each phrase of the line
	 */
	public void add(String phrases, V value) {
		List<Slot> slots = new ArrayList<>();
		for (String slot : phrases.split(" ")) {
			boolean optional = slot.endsWith("?");
			String[] words = (optional ? slot.substring(0, slot.length() - 1) : slot).split("/");
			for (int i = 0; i < words.length; i++) {
				words[i] = words[i].intern();
			}
			slots.add(new Slot(words, optional));
		}
		Line<V> line = new Line<>(slots, value);
		for (int i = 0; i < slots.size(); i++) {
			for (String word : slots.get(i).words) {
				List<Line<V>> lines = this.byFirst.computeIfAbsent(word, (key) -> new ArrayList<>(2));
				if (!lines.contains(line)) {
					lines.add(line);
				}
			}
			if (!slots.get(i).optional) {
				break;
			}
		}
	}

	/**
	 * Finds the longest phrase at a place.
	 * @param tokens the tokens of a document
	 * @param at where the phrase begins
	 * @param limit where it must end at the latest
	 * @return the phrase, or null
	 */
	public PhraseTable.@Nullable Match<V> longest(List<Token> tokens, int at, int limit) {
		List<Line<V>> lines = this.byFirst.get(tokens.get(at).norm());
		if (lines == null) {
			return null;
		}
		int end = at;
		V value = null;
		for (Line<V> line : lines) {
			int to = line.end(0, tokens, at, limit);
			if (to > end) {
				end = to;
				value = line.value;
			}
		}
		return (value != null) ? new PhraseTable.Match<>(end, value) : null;
	}

	private static final class Slot {

		private final String[] words;

		private final boolean optional;

		Slot(String[] words, boolean optional) {
			this.words = words;
			this.optional = optional;
		}

	}

	private static final class Line<V> {

		private final List<Slot> slots;

		private final V value;

		Line(List<Slot> slots, V value) {
			this.slots = slots;
			this.value = value;
		}

		/** Gives the furthest end of the words from a slot on, or -1. */
		private int end(int slot, List<Token> tokens, int at, int limit) {
			if (slot == this.slots.size()) {
				return at;
			}
			Slot here = this.slots.get(slot);
			int end = (at < limit && tokens.get(at).is(here.words)) ? end(slot + 1, tokens, at + 1, limit) : -1;
			return here.optional ? Math.max(end, end(slot + 1, tokens, at, limit)) : end;
		}

	}

}
