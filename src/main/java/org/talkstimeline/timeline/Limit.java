package org.talkstimeline.timeline;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;

/**
 * A condition on where rows lie along a {@link Ruler}, in its direction.
 *
 * @param ruler the ruler
 * @param side on which side of a value, or at it
 * @param value the value; null where none is needed
 */
record Limit(Ruler ruler, Side side, @Nullable Object value) {

	static Limit present(Ruler ruler) {
		return new Limit(ruler, Side.ANYWHERE, null);
	}

	static Limit is(Ruler ruler, @Nullable Object value) {
		return new Limit(ruler, Side.AT, value);
	}

	static Limit from(Ruler ruler, Comparable<?> value) {
		return new Limit(ruler, Side.FROM, value);
	}

	static Limit after(Ruler ruler, Comparable<?> value) {
		return new Limit(ruler, Side.AFTER, value);
	}

	static Limit before(Ruler ruler, Comparable<?> value) {
		return new Limit(ruler, Side.BEFORE, value);
	}

	/**
	 * Turns it into a condition of a query.
	 * @param root what is asked for
	 * @param path the path from there to what the ruler measures
	 * @param builder what builds conditions
	 * @return the condition
	 */
	Predicate of(Root<?> root, String path, CriteriaBuilder builder) {
		Path<?> measured = Documents.path(root, path);
		if (this.side == Side.ANYWHERE) {
			return this.ruler.canBeAbsent() ? builder.isNotNull(measured) : builder.conjunction();
		}
		if (this.side == Side.AT) {
			return (this.value != null) ? builder.equal(measured, this.value) : builder.isNull(measured);
		}
		return compared(root, path, builder);
	}

	@SuppressWarnings("unchecked")
	private <C extends Comparable<? super C>> Predicate compared(Root<?> root, String path, CriteriaBuilder builder) {
		Expression<C> measured = Documents.path(root, path);
		C value = (C) this.value;
		boolean ascending = this.ruler.ascending();
		return switch (this.side) {
			case FROM ->
				ascending ? builder.greaterThanOrEqualTo(measured, value) : builder.lessThanOrEqualTo(measured, value);
			case AFTER -> ascending ? builder.greaterThan(measured, value) : builder.lessThan(measured, value);
			default -> ascending ? builder.lessThan(measured, value) : builder.greaterThan(measured, value);
		};
	}

	/** Where rows lie. */
	enum Side {

		/** Anywhere, as long as there is a value. */
		ANYWHERE,
		/** At the value; where that is null, where there is none. */
		AT,
		/** At the value or further on. */
		FROM,
		/** Further on than the value. */
		AFTER,
		/** Not as far as the value. */
		BEFORE

	}

}
