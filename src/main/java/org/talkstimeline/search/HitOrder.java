package org.talkstimeline.search;

import java.util.List;

import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.CompositeSortComponentsStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;

/**
 * In which order what was found comes: as asked for, then the best first, then the latest
 * first. What is alike in all of these keeps its place.
 *
 * @param first what was asked for
 */
public record HitOrder(List<By> first) {

	/** The best first. */
	public static final HitOrder BEST = new HitOrder(List.of());

	/**
	 * Copies the list.
	 */
	public HitOrder {
		first = List.copyOf(first);
	}

	SearchSort in(SearchSortFactory factory) {
		CompositeSortComponentsStep<?, ?> order = factory.composite();
		this.first.forEach((by) -> order.add(by.in(factory)));
		return order.add(new By(What.SCORE, false).in(factory))
			.add(new By(What.DAY, false).in(factory))
			.add(factory.field("place").asc())
			.toSort();
	}

	/**
	 * What can be sorted by.
	 */
	public enum What {

		/** How well it fits. */
		SCORE,
		/** When it was; what has no day comes last. */
		DAY

	}

	/**
	 * One thing to sort by.
	 *
	 * @param what what it is
	 * @param ascending whether the least comes first
	 */
	public record By(What what, boolean ascending) {

		private SearchSort in(SearchSortFactory factory) {
			if (this.what == What.SCORE) {
				return (this.ascending ? factory.score().asc() : factory.score().desc()).toSort();
			}
			return (this.ascending ? factory.field("day").asc() : factory.field("day").desc()).missing()
				.last()
				.toSort();
		}

	}

}
