package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What was known of things day by day, turned into periods over which it did not change.
 *
 * @param <K> what names a thing
 * @param <V> what is known of it; compared by value
 */
final class Versions<K, V> {

	private final Map<K, Version<V>> open = new LinkedHashMap<>();

	private final List<Map.Entry<K, Version<V>>> closed = new ArrayList<>();

	/**
	 * Takes in what was known of a thing on the day before the first.
	 * @param key what names it
	 * @param value what was known
	 * @param since from which day on
	 */
	void start(K key, V value, LocalDate since) {
		this.open.put(key, new Version<>(value, new Known(since, Known.ALWAYS)));
	}

	/**
	 * Takes in all that is known from a day on. Days come in order.
	 * @param day the day
	 * @param state everything known as of its end
	 */
	void at(LocalDate day, Map<K, V> state) {
		this.open.entrySet().removeIf((entry) -> {
			boolean changed = !entry.getValue().value().equals(state.get(entry.getKey()));
			if (changed) {
				this.closed.add(Map.entry(entry.getKey(), entry.getValue().until(day)));
			}
			return changed;
		});
		state.forEach((key, value) -> this.open.putIfAbsent(key, new Version<>(value, new Known(day, Known.ALWAYS))));
	}

	/**
	 * Gives every version, those that ended first.
	 * @return the versions
	 */
	List<Version<V>> all() {
		List<Version<V>> all = new ArrayList<>();
		each((key, version) -> all.add(version));
		return all;
	}

	/**
	 * Goes through every version, those that ended first.
	 * @param visitor what takes the name of the thing and the version
	 */
	void each(BiConsumer<K, Version<V>> visitor) {
		this.closed.forEach((entry) -> visitor.accept(entry.getKey(), entry.getValue()));
		this.open.forEach(visitor);
	}

	/**
	 * A value and the period over which it was known.
	 */
	record Version<V>(V value, Known known) {

		private Version<V> until(LocalDate day) {
			return new Version<>(this.value, new Known(this.known.knownFrom(), day));
		}

	}

}
