package org.talkstimeline.extraction.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Reads files of cues, in which one line stands for several phrases.
 */
public final class CueFile {

	private CueFile() {
	}

	/**
	 * Gives every phrase of the file on delegations.
	 * @param taker receives the role and the words of each phrase, in the order of the
	 * file
	 */
	public static void phrases(BiConsumer<String, List<String>> taker) {
		for (String[] row : Resource.rows("cues.tsv")) {
			expand(row[0], row[1].split(" "), 0, List.of(), taker);
		}
	}

	/**
	 * Gives every line of a file.
	 * @param file its name in the lexicon
	 * @param taker receives the role and the phrases of each line, in the order of the
	 * file
	 */
	public static void lines(String file, BiConsumer<String, String> taker) {
		for (String[] row : Resource.rows(file)) {
			taker.accept(row[0], row[1]);
		}
	}

	private static void expand(String role, String[] slots, int at, List<String> words,
			BiConsumer<String, List<String>> taker) {
		if (at == slots.length) {
			if (!words.isEmpty()) {
				taker.accept(role, words);
			}
			return;
		}
		String slot = slots[at];
		boolean optional = slot.endsWith("?");
		if (optional) {
			expand(role, slots, at + 1, words, taker);
		}
		for (String word : (optional ? slot.substring(0, slot.length() - 1) : slot).split("/")) {
			List<String> more = new ArrayList<>(words);
			more.add(word);
			expand(role, slots, at + 1, more, taker);
		}
	}

}
