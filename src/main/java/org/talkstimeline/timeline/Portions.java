package org.talkstimeline.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.persistence.TypedQuery;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/**
 * Keys of rows, whose answers are fetched a portion at a time. A key takes eight bytes,
 * so that a million of them are no burden, whereas H2 would put a million answers
 * together before it gives out the first.
 */
final class Portions {

	private static final int SIZE = 200;

	private final long[] keys;

	private Portions(long[] keys) {
		this.keys = keys;
	}

	/**
	 * Fetches keys.
	 * @param keys asks for them, in the order wanted
	 * @return the keys
	 */
	static Portions of(TypedQuery<Long> keys) {
		keys.setHint(HibernateHints.HINT_FETCH_SIZE, 1000);
		try (Stream<Long> found = keys.getResultStream()) {
			return new Portions(found.mapToLong(Long::longValue).toArray());
		}
	}

	/**
	 * Keeps some keys.
	 * @param rows which ones, however many; null for all
	 * @return those of them, in the same order
	 */
	Portions among(@Nullable Set<Long> rows) {
		return (rows == null) ? this : new Portions(Arrays.stream(this.keys).filter(rows::contains).toArray());
	}

	/**
	 * Gives the keys of a page.
	 * @param page which page
	 * @return the keys of that page, in order
	 */
	List<Long> of(Pageable page) {
		int from = (int) Math.min(page.getOffset(), this.keys.length);
		int to = Math.min(from + page.getPageSize(), this.keys.length);
		return Arrays.stream(this.keys, from, to).boxed().toList();
	}

	/**
	 * Counts the keys.
	 * @return how many there are
	 */
	int size() {
		return this.keys.length;
	}

	/**
	 * Reads the answers in the order of their keys.
	 * @param <T> what an answer is
	 * @param fetch gives the answers of a few rows by their keys
	 * @param reader takes each
	 */
	<T> void each(Function<List<Long>, Map<Long, T>> fetch, Consumer<T> reader) {
		for (int from = 0; from < this.keys.length; from += SIZE) {
			int to = Math.min(this.keys.length, from + SIZE);
			List<Long> portion = Arrays.stream(this.keys, from, to).boxed().toList();
			Map<Long, T> answers = fetch.apply(portion);
			portion.forEach((key) -> reader.accept(Objects.requireNonNull(answers.get(key))));
		}
	}

}
