package org.talkstimeline.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Lists cut into pieces that a statement can name one by one. A piece is as long as a
 * power of two, its last item repeated, so that statements differ little and databases
 * need not take each apart anew.
 */
final class Chunks {

	/** H2 compares each row that it finds with such a list once more, one by one. */
	private static final int LONGEST = 128;

	private Chunks() {
	}

	static <T> List<List<T>> of(Collection<T> all) {
		List<T> list = List.copyOf(all);
		List<List<T>> chunks = new ArrayList<>();
		for (int from = 0; from < list.size(); from += LONGEST) {
			chunks.add(padded(list.subList(from, Math.min(list.size(), from + LONGEST))));
		}
		return chunks;
	}

	private static <T> List<T> padded(List<T> some) {
		List<T> padded = new ArrayList<>(some);
		while (Integer.bitCount(padded.size()) > 1) {
			padded.add(some.get(some.size() - 1));
		}
		return padded;
	}

}
