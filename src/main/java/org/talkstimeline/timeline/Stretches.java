package org.talkstimeline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.metamodel.Attribute;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Cuts a long list into stretches by the first thing that it is sorted by, each ten times
 * as long as the one before, so that its beginning is there before the keys of all the
 * rest are. That works where an index holds that thing in the order wanted, which H2 does
 * not read backwards; other lists are one stretch.
 */
@Component
class Stretches {

	private static final int FIRST = 200;

	private static final int GROWTH = 10;

	/** Attributes that lead an index and are never absent, of whichever entity. */
	private static final Set<String> INDEXED = Set.of("firstDay", "name", "published", "slug");

	private final EntityManager store;

	Stretches(EntityManager store) {
		this.store = store;
	}

	/**
	 * Cuts a list.
	 * @param <E> the entity that is listed
	 * @param entity its class
	 * @param sort by paths of attributes
	 * @param reader takes the condition of each stretch, in order; every row meets one
	 */
	<E> void each(Class<E> entity, Sort sort, Consumer<Specification<E>> reader) {
		Sort.Order first = sort.iterator().next();
		String path = first.getProperty();
		if (first.isAscending() && INDEXED.contains(path.substring(path.lastIndexOf('.') + 1))) {
			cut(ruler(entity, first), reader);
		}
		else {
			reader.accept(Specification.unrestricted());
		}
	}

	private <E, C extends Comparable<? super C>> void cut(Ruler ruler, Consumer<Specification<E>> reader) {
		int length = FIRST;
		Optional<C> after = Optional.empty();
		Optional<C> until;
		do {
			until = mark(ruler, after.orElse(null), length);
			reader.accept(within(ruler, after.orElse(null), until.orElse(null)));
			after = until;
			length = Math.multiplyExact(length, GROWTH);
		}
		while (until.isPresent());
	}

	/** Counts off rows, wanted or not, as only then the index alone will do. */
	private <C extends Comparable<? super C>> Optional<C> mark(Ruler ruler, @Nullable C after, int length) {
		CriteriaBuilder builder = this.store.getCriteriaBuilder();
		CriteriaQuery<Tuple> query = builder.createTupleQuery();
		Root<?> root = query.from(ruler.owner());
		Path<C> measured = Documents.path(root, ruler.name());
		query.select(builder.tuple(measured));
		if (after != null) {
			query.where(builder.greaterThan(measured, after));
		}
		query.orderBy(builder.asc(measured));
		return this.store.createQuery(query)
			.setFirstResult(length - 1)
			.setMaxResults(1)
			.getResultStream()
			.map((row) -> row.get(measured))
			.findFirst();
	}

	private static <E, C extends Comparable<? super C>> Specification<E> within(Ruler ruler, @Nullable C after,
			@Nullable C until) {
		return (root, query, builder) -> {
			Path<C> measured = Documents.path(root, ruler.path());
			List<Predicate> limits = new ArrayList<>();
			if (after != null) {
				limits.add(builder.greaterThan(measured, after));
			}
			if (until != null) {
				limits.add(builder.lessThanOrEqualTo(measured, until));
			}
			return builder.and(limits);
		};
	}

	private Ruler ruler(Class<?> entity, Sort.Order order) {
		Class<?> owner = entity;
		String path = order.getProperty();
		for (String step : order.getProperty().split("\\.")) {
			Attribute<?, ?> attribute = this.store.getMetamodel().entity(owner).getAttribute(step);
			if (!attribute.isAssociation()) {
				break;
			}
			owner = attribute.getJavaType();
			path = path.substring(step.length() + 1);
		}
		return new Ruler(owner, path, order.getProperty());
	}

	/**
	 * What a list is measured by.
	 *
	 * @param owner the entity that has it
	 * @param name the path to it from there
	 * @param path the path to it from what is listed
	 */
	private record Ruler(Class<?> owner, String name, String path) {
	}

}
