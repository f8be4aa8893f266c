package org.talkstimeline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Cuts a long list into stretches, each ten times as long as the one before, so that its
 * beginning is there before the keys of all the rest are. It is cut by the first thing
 * that it is sorted by; where very many rows are equal in that, these are cut by the next
 * thing. That works where an index holds the thing, in either direction, or where there
 * are few values of it, which are known; by anything else nothing is cut.
 */
@Component
class Stretches {

	private static final int FIRST = 200;

	private static final int GROWTH = 10;

	private static final int LONGEST = 1_000_000;

	/** Attributes that lead an index, or of which there are few rows. */
	private static final Set<String> INDEXED = Set.of("Round.firstDay", "Round.slug", "Round.ordinal", "Round.city",
			"Round.known.knownFrom", "Delegation.party", "Agreement.slug", "Agreement.agreedOn",
			"Agreement.implementedOn", "Conflict.property", "Event.firstDay", "Person.name", "Person.slug",
			"Article.published", "Article.slug", "Article.title", "Article.publisher");

	private final EntityManager store;

	Stretches(EntityManager store) {
		this.store = store;
	}

	/**
	 * Cuts a list.
	 * @param <E> the entity that is listed
	 * @param entity its class
	 * @param sort by paths of attributes
	 * @param reader takes the condition of each stretch, in order; every row meets one;
	 * says how many did
	 */
	<E> void each(Class<E> entity, Sort sort, ToIntFunction<Specification<E>> reader) {
		List<Ruler> rulers = sort.stream().map((order) -> Ruler.of(this.store, entity, order)).toList();
		new Cut<E>(reader).by(rulers, List.of());
	}

	/**
	 * Cuts one list.
	 *
	 * @param <E> the entity that is listed
	 */
	private final class Cut<E> {

		private final ToIntFunction<Specification<E>> reader;

		private int length = FIRST;

		private long found;

		private Cut(ToIntFunction<Specification<E>> reader) {
			this.reader = reader;
		}

		/** Cuts the rows that agree in some things by the first of others. */
		private void by(List<Ruler> rulers, List<Limit> agreed) {
			if (rulers.isEmpty()) {
				read(agreed);
				return;
			}
			Ruler ruler = rulers.get(0);
			List<Ruler> others = rulers.stream().filter((other) -> !other.path().equals(ruler.path())).toList();
			if (ruler.type().isEnum()) {
				ruler.constants().forEach((constant) -> byConstant(others, and(agreed, Limit.is(ruler, constant))));
			}
			else if (INDEXED.contains(ruler.attribute())) {
				byValues(ruler, others, agreed);
				if (ruler.canBeAbsent()) {
					by(others, and(agreed, Limit.is(ruler, null)));
				}
			}
			else {
				read(agreed);
			}
		}

		/** As long as nothing is found, the beginning is still to come. */
		private void byConstant(List<Ruler> others, List<Limit> agreed) {
			int begun = this.length;
			long before = this.found;
			by(others, agreed);
			if (this.found == before) {
				this.length = begun;
			}
		}

		private void byValues(Ruler ruler, List<Ruler> others, List<Limit> agreed) {
			Comparable<?> from = value(ruler, agreed, Limit.present(ruler), 0);
			while (from != null) {
				Limit begun = Limit.from(ruler, from);
				Comparable<?> until = value(ruler, agreed, begun, this.length);
				if (until == null) {
					read(and(agreed, begun));
				}
				else if (until.equals(from)) {
					by(others, and(agreed, Limit.is(ruler, from)));
					until = value(ruler, agreed, Limit.after(ruler, from), 0);
				}
				else {
					read(and(and(agreed, begun), Limit.before(ruler, until)));
				}
				from = until;
			}
		}

		private void read(List<Limit> limits) {
			this.found += this.reader.applyAsInt((root, query, builder) -> builder
				.and(limits.stream().map((limit) -> limit.of(root, limit.ruler().path(), builder)).toList()));
			this.length = Math.min(this.length * GROWTH, LONGEST);
		}

		/**
		 * Counts off rows, wanted or not, as only then the index alone will do. What rows
		 * agree in counts where it belongs to the same entity, and lies in the index,
		 * too.
		 */
		private @Nullable Comparable<?> value(Ruler ruler, List<Limit> agreed, Limit limit, int skipped) {
			CriteriaBuilder builder = Stretches.this.store.getCriteriaBuilder();
			CriteriaQuery<Tuple> query = builder.createTupleQuery();
			Root<?> root = query.from(ruler.owner());
			Path<?> measured = Documents.path(root, ruler.name());
			List<Predicate> limits = new ArrayList<>();
			agreed.stream()
				.filter((other) -> other.ruler().owner() == ruler.owner())
				.forEach((other) -> limits.add(other.of(root, other.ruler().name(), builder)));
			limits.add(limit.of(root, ruler.name(), builder));
			query.select(builder.tuple(measured)).where(builder.and(limits));
			query.orderBy(ruler.ascending() ? builder.asc(measured) : builder.desc(measured));
			Optional<Comparable<?>> value = Stretches.this.store.createQuery(query)
				.setFirstResult(skipped)
				.setMaxResults(1)
				.getResultStream()
				.findFirst()
				.map((row) -> (Comparable<?>) row.get(0));
			return value.orElse(null);
		}

		private static List<Limit> and(List<Limit> limits, Limit more) {
			List<Limit> all = new ArrayList<>(limits);
			all.add(more);
			return all;
		}

	}

}
