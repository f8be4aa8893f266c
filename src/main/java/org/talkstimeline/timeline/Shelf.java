package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The rows of one kind that a write may touch: what they show before it, what they are to
 * show after it, and so the least that has to be written.
 *
 * @param <K> what names a thing
 * @param <V> what is resolved of it
 */
final class Shelf<K, V> {

	private final String entity;

	private final Function<V, String> document;

	private final BiFunction<V, Known, Object> row;

	private final LocalDate from;

	private final Map<K, Map<LocalDate, Row<K>>> before = new LinkedHashMap<>();

	private final Versions<K, Image<V>> after = new Versions<>();

	private final Map<K, Image<V>> latest = new HashMap<>();

	private @Nullable Difference<K, V> difference;

	Shelf(String entity, Function<V, String> document, BiFunction<V, Known, Object> row, LocalDate from) {
		this.entity = entity;
		this.document = document;
		this.row = row;
		this.from = from;
	}

	String entity() {
		return this.entity;
	}

	/**
	 * Takes in a row of the store that is known on the day before the first, or later.
	 */
	void hold(Row<K> held) {
		this.difference = null;
		this.before.computeIfAbsent(held.key(), (key) -> new LinkedHashMap<>()).put(held.known().knownFrom(), held);
		if (held.known().knownFrom().isBefore(this.from)) {
			this.after.start(held.key(), new Image<>(held.document(), null), held.known().knownFrom());
		}
	}

	/** Takes in what is known as of the end of a day. Days come in order. */
	void at(LocalDate day, Map<K, V> state) {
		this.difference = null;
		Map<K, Image<V>> images = new LinkedHashMap<>();
		state.forEach((key, value) -> {
			Image<V> last = this.latest.get(key);
			images.put(key,
					(last != null && last.shows(value)) ? last : new Image<>(this.document.apply(value), value));
		});
		this.latest.putAll(images);
		this.after.at(day, images);
	}

	/** Compares the two. */
	Difference<K, V> difference() {
		if (this.difference == null) {
			this.difference = compare();
		}
		return this.difference;
	}

	private Difference<K, V> compare() {
		List<Row<K>> gone = new ArrayList<>();
		List<Move<K>> moved = new ArrayList<>();
		List<Versions.Version<Image<V>>> written = new ArrayList<>();
		Set<K> touched = new LinkedHashSet<>();
		Map<K, Set<LocalDate>> kept = new HashMap<>();
		this.after.each((key, version) -> {
			Row<K> held = this.before.getOrDefault(key, Map.of()).get(version.known().knownFrom());
			if (held == null || !held.document().equals(version.value().document())) {
				written.add(version);
				touched.add(key);
				return;
			}
			kept.computeIfAbsent(key, (k) -> new LinkedHashSet<>()).add(held.known().knownFrom());
			if (!held.known().equals(version.known())) {
				moved.add(new Move<>(held, version.known()));
				touched.add(key);
			}
		});
		this.before.forEach((key, rows) -> rows.forEach((day, held) -> {
			if (!kept.getOrDefault(key, Set.of()).contains(day)) {
				gone.add(held);
				touched.add(key);
			}
		}));
		return new Difference<>(gone, moved, written, touched);
	}

	/** Gives what the rows show before the write, with the periods. */
	List<Row<K>> before() {
		return this.before.values().stream().flatMap((rows) -> rows.values().stream()).toList();
	}

	/** Gives what the rows are to show after it. */
	List<Versions.Version<Image<V>>> after() {
		return this.after.all();
	}

	void eachAfter(BiConsumer<K, String> visitor) {
		this.after.each((key, version) -> visitor.accept(key, version.value().document()));
	}

	/** Gives what is known now of each thing after the write, as text. */
	Map<K, String> now() {
		Map<K, String> now = new LinkedHashMap<>();
		this.after.each((key, version) -> {
			if (version.known().knownTo().equals(Known.ALWAYS)) {
				now.put(key, version.value().document());
			}
		});
		return now;
	}

	/** Gives what was known now of each thing before the write, as text. */
	Map<K, String> then() {
		Map<K, String> then = new LinkedHashMap<>();
		before().stream()
			.filter((held) -> held.known().knownTo().equals(Known.ALWAYS))
			.forEach((held) -> then.put(held.key(), held.document()));
		return then;
	}

	Object entity(Versions.Version<Image<V>> version) {
		return this.row.apply(version.value().value(), version.known());
	}

	/**
	 * A row of the store.
	 *
	 * @param <K> what names the thing
	 */
	record Row<K>(long id, K key, String document, Known known) {
	}

	/**
	 * A row that shows the same over another period.
	 *
	 * @param <K> what names the thing
	 */
	record Move<K>(Row<K> row, Known known) {
	}

	/**
	 * What has to be written.
	 *
	 * @param <K> what names a thing
	 * @param <V> what is resolved of it
	 */
	record Difference<K, V>(List<Row<K>> gone, List<Move<K>> moved, List<Versions.Version<Image<V>>> written,
			Set<K> touched) {
	}

}
