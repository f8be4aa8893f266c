package org.talkstimeline.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * What was found beside what was coded: each coded item takes the first found one that is
 * the same.
 *
 * @param hits pairs of the same
 * @param extra found, not coded
 * @param missed coded, not found
 */
record Paired<T>(List<Hit<T>> hits, List<T> extra, List<T> missed) {

	static <T> Paired<T> of(List<T> found, List<T> coded, BiPredicate<T, T> same) {
		List<T> free = new ArrayList<>(found);
		List<Hit<T>> hits = new ArrayList<>();
		List<T> missed = new ArrayList<>();
		for (T item : coded) {
			int index = 0;
			while (index < free.size() && !same.test(free.get(index), item)) {
				index++;
			}
			if (index < free.size()) {
				hits.add(new Hit<>(free.remove(index), item));
			}
			else {
				missed.add(item);
			}
		}
		return new Paired<>(hits, free, missed);
	}

	/** Drops what the human left open: right or wrong, it counts for nothing. */
	Paired<T> without(Predicate<T> optional) {
		return new Paired<>(this.hits.stream().filter((hit) -> !optional.test(hit.coded())).toList(), this.extra,
				this.missed.stream().filter(optional.negate()).toList());
	}

	/**
	 * The same thing on both sides.
	 */
	record Hit<T>(T found, T coded) {
	}

}
