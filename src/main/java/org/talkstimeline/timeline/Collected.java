package org.talkstimeline.timeline;

import java.util.function.Consumer;
import java.util.function.Function;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * Answers, as the two ways of reading them say.
 *
 * @param snapshots where they are read from
 * @param asOf as of which day
 * @param sorting how they can be sorted
 * @param pages reads a page
 * @param whole reads all
 */
record Collected(Snapshots snapshots, AsOf asOf, Sorting sorting, Function<Pageable, Page<String>> pages,
		Whole whole) implements Found {

	@Override
	public Page<String> page(Pageable page) {
		return this.snapshots.ofPage(() -> this.pages.apply(this.sorting.of(page)));
	}

	@Override
	public String version() {
		return this.snapshots.ofPage(() -> this.snapshots.version(this.asOf));
	}

	@Override
	public void each(Sort sort, String version, Consumer<String> reader) {
		this.snapshots.during(this.asOf, version, () -> this.whole.each(this.sorting.of(sort), reader));
	}

	/** Reads all answers. */
	interface Whole {

		/**
		 * Reads them.
		 * @param sort by paths of attributes, with an order that is total
		 * @param reader takes each
		 */
		void each(Sort sort, Consumer<String> reader);

	}

}
