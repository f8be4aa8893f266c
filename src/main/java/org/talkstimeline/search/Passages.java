package org.talkstimeline.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into passages: its paragraphs, and of a long one as many sentences together
 * as are read at a glance.
 */
public final class Passages {

	private static final int LONG = 400;

	/** What no sentence ends is cut all the same, as a client may send anything. */
	private static final int LONGEST = 2000;

	private Passages() {
	}

	/**
	 * Cuts a text.
	 * @param text the text
	 * @return its passages in order; blank ones are left out
	 */
	public static List<Passage> of(String text) {
		List<Passage> passages = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int end = text.indexOf('\n', start);
			end = (end < 0) ? text.length() : end;
			cut(text, start, end, passages);
			start = end + 1;
		}
		return passages;
	}

	private static void cut(String text, int start, int end, List<Passage> passages) {
		if (end - start <= LONG) {
			add(text, start, end, passages);
			return;
		}
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
		sentences.setText(text.substring(start, end));
		int from = 0;
		int last = 0;
		for (int next = sentences.next(); next != BreakIterator.DONE; next = sentences.next()) {
			if (next - from > LONG && last > from) {
				add(text, start + from, start + last, passages);
				from = last;
			}
			last = next;
		}
		add(text, start + from, end, passages);
	}

	private static void add(String text, int start, int end, List<Passage> passages) {
		int from = start;
		int to = end;
		while (from < to && Character.isWhitespace(text.charAt(from))) {
			from++;
		}
		while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
			to--;
		}
		while (to - from > LONGEST) {
			int middle = Character.isLowSurrogate(text.charAt(from + LONGEST)) ? from + LONGEST - 1 : from + LONGEST;
			passages.add(new Passage(from, middle, text.substring(from, middle)));
			from = middle;
		}
		if (to > from) {
			passages.add(new Passage(from, to, text.substring(from, to)));
		}
	}

	/**
	 * A part of a text.
	 *
	 * @param start the offset of its first UTF-16 code unit
	 * @param end the offset after its last one
	 * @param text what stands between the two
	 */
	public record Passage(int start, int end, String text) {
	}

}
