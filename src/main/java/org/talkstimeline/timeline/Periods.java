package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * Values of things over periods, as rows of the store hold them.
 *
 * @param <K> what names a thing
 * @param <V> what is held of it
 */
final class Periods<K, V> {

	private final Map<K, List<Versions.Version<V>>> versions = new HashMap<>();

	private final Set<LocalDate> turns = new TreeSet<>();

	void hold(K key, Known known, V value) {
		this.versions.computeIfAbsent(key, (k) -> new ArrayList<>()).add(new Versions.Version<>(value, known));
		this.turns.add(known.knownFrom());
		this.turns.add(known.knownTo());
		this.turns.remove(Known.ALWAYS);
	}

	/** Gives what was known of a thing on a day, or null. */
	@Nullable V at(K key, LocalDate day) {
		for (Versions.Version<V> version : this.versions.getOrDefault(key, List.of())) {
			if (!version.known().knownFrom().isAfter(day) && version.known().knownTo().isAfter(day)) {
				return version.value();
			}
		}
		return null;
	}

	/** Gives the days on which a period begins or ends. */
	Set<LocalDate> turns() {
		return this.turns;
	}

	Set<K> keys() {
		return this.versions.keySet();
	}

}
