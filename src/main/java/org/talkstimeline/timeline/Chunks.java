package org.talkstimeline.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Lists cut into pieces that a statement can name one by one.
 */
final class Chunks {

	private static final int LONGEST = 500;

	private Chunks() {
	}

	static <T> List<List<T>> of(Collection<T> all) {
		List<T> list = List.copyOf(all);
		List<List<T>> chunks = new ArrayList<>();
		for (int from = 0; from < list.size(); from += LONGEST) {
			chunks.add(list.subList(from, Math.min(list.size(), from + LONGEST)));
		}
		return chunks;
	}

}
