package org.talkstimeline.extraction.text;

import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;

/**
 * The word forms met most recently. News repeats some ten thousand words, so nearly every
 * one is found here. Safe for use by many threads: forms are immutable, and who misses
 * one that another thread has just put in makes it again.
 */
final class WordForms {

	private static final int SIZE = 1 << 15;

	/** No word of a dictionary is longer. */
	private static final int LONGEST = 24;

	private final @Nullable WordForm[] forms = new WordForm[SIZE];

	private final ToIntFunction<String> classes;

	WordForms(ToIntFunction<String> classes) {
		this.classes = classes;
	}

	WordForm get(String text, int start, int end) {
		if (end - start > LONGEST) {
			String word = text.substring(start, end);
			String norm = Folding.fold(word);
			return WordForm.of(word, norm, this.classes.applyAsInt(norm));
		}
		int hash = 0;
		for (int i = start; i < end; i++) {
			hash = 31 * hash + text.charAt(i);
		}
		int slot = (hash ^ hash >>> 15) & SIZE - 1;
		WordForm known = this.forms[slot];
		if (known == null || known.text().length() != end - start || !text.startsWith(known.text(), start)) {
			String word = text.substring(start, end);
			String norm = Folding.fold(word).intern();
			known = WordForm.of(word, norm, this.classes.applyAsInt(norm));
			this.forms[slot] = known;
		}
		return known;
	}

}
