package org.talkstimeline.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Items by the names of things, each thing read once.
 *
 * @param <K> what names a thing
 * @param <T> of what each thing has some
 */
final class Memo<K, T> {

	private final Function<Collection<K>, Map<K, List<T>>> fetch;

	private final Map<K, List<T>> known = new HashMap<>();

	/**
	 * Prepares to read.
	 * @param fetch reads the items of some things
	 */
	Memo(Function<Collection<K>, Map<K, List<T>>> fetch) {
		this.fetch = fetch;
	}

	boolean has(K key) {
		return this.known.containsKey(key);
	}

	/** Gives the items of some things, reading those that were not read yet. */
	List<T> of(Collection<K> keys) {
		Set<K> missing = new LinkedHashSet<>(keys);
		missing.removeAll(this.known.keySet());
		if (!missing.isEmpty()) {
			Map<K, List<T>> fetched = this.fetch.apply(missing);
			missing.forEach((key) -> this.known.put(key, fetched.getOrDefault(key, List.of())));
		}
		return keys.stream().distinct().flatMap((key) -> this.known.get(key).stream()).toList();
	}

}
