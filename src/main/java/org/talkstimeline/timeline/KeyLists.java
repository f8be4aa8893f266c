package org.talkstimeline.timeline;

import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/**
 * Keeps the keys of the rows that answer a question, in order, for as long as the store
 * stays as it is. With them the last page costs what the first one does, and none has to
 * be counted for.
 */
@Component
class KeyLists {

	/** A million and a half of keys, or a dozen times all rounds of a large store. */
	private static final long MOST_BYTES = 12_000_000;

	private static final int OVERHEAD = 500;

	/** Enough that two questions seldom wait for each other's keys. */
	private static final int PLACES = 1024;

	private final StoreState state;

	private final Cache<Asked, Portions> lists = Caffeine.newBuilder()
		.maximumWeight(MOST_BYTES)
		.initialCapacity(PLACES)
		.weigher((Asked asked, Portions keys) -> OVERHEAD + Long.BYTES * keys.size())
		.build();

	KeyLists(StoreState state) {
		this.state = state;
	}

	/**
	 * Gives the keys of a question.
	 * @param question what is asked
	 * @param sort in which order
	 * @param read reads the keys from the store
	 * @return the keys
	 */
	Portions of(Question<?> question, Sort sort, Supplier<Portions> read) {
		return this.state.now()
			.map((now) -> this.lists.get(new Asked(question, sort, now.name()), (asked) -> read.get()))
			.orElseGet(read);
	}

	/**
	 * What a list of keys answers.
	 */
	private record Asked(Question<?> question, Sort sort, String state) {
	}

}
