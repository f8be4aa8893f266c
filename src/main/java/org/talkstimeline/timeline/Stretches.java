package org.talkstimeline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Cuts a long list into stretches, at first each ten times as long as the one before, so
 * that its beginning is there before the keys of all the rest are. It is cut by the first
 * thing that it is sorted by; where very many rows are equal in that, these are cut by
 * the next thing. That works where an index holds the thing, in either direction, or
 * where there are few values of it, which are known; by anything else nothing is cut.
 */
@Component
class Stretches {

	private static final int FIRST = 200;

	private static final int GROWTH = 10;

	/**
	 * H2 puts results of more than 10,000 rows aside where there are 256 MB, which takes
	 * more memory.
	 */
	private static final int LONGEST = 5000;

	/** By what indexes are sorted, those of tables that can be long. */
	private static final List<String> INDEXES = List.of("Round.firstDay Round.slug",
			"Round.status Round.firstDay Round.slug", "Round.city Round.firstDay Round.slug",
			"Round.ordinal Round.firstDay Round.slug", "Round.known.knownFrom Round.slug", "Round.slug",
			"Delegation.party", "Agreement.slug", "Agreement.agreedOn", "Agreement.implementedOn", "Conflict.property",
			"Event.firstDay", "Person.name Person.slug", "Person.slug", "Article.published Article.slug",
			"Article.slug", "Article.title", "Article.publisher");

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

	private static boolean leads(String attributes) {
		return INDEXES.stream().anyMatch((index) -> (index + " ").startsWith(attributes + " "));
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
			else if (leads(ruler.attribute())) {
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
		 * Counts off rows, wanted or not, as only then the index alone will do. Rows that
		 * do not agree are counted, too, unless the index is sorted by what they agree in
		 * first; H2 sees that it is only where it is told to sort by that as well.
		 */
		private @Nullable Comparable<?> value(Ruler ruler, List<Limit> agreed, Limit limit, int skipped) {
			CriteriaBuilder builder = Stretches.this.store.getCriteriaBuilder();
			CriteriaQuery<Tuple> query = builder.createTupleQuery();
			Root<?> root = query.from(ruler.owner());
			List<Limit> limits = and(inTheIndex(ruler, agreed), limit);
			query.select(builder.tuple(Documents.path(root, ruler.name())))
				.where(builder.and(limits.stream().map((one) -> one.of(root, one.ruler().name(), builder)).toList()))
				.orderBy(limits.stream()
					.map((one) -> Documents.<Object>path(root, one.ruler().name()))
					.map((path) -> ruler.ascending() ? builder.asc(path) : builder.desc(path))
					.toList());
			Optional<Comparable<?>> value = Stretches.this.store.createQuery(query)
				.setFirstResult(skipped)
				.setMaxResults(1)
				.getResultStream()
				.findFirst()
				.map((row) -> (Comparable<?>) row.get(0));
			return value.orElse(null);
		}

		private static List<Limit> inTheIndex(Ruler ruler, List<Limit> agreed) {
			List<Limit> own = agreed.stream().filter((limit) -> limit.ruler().owner() == ruler.owner()).toList();
			String sorted = Stream.concat(own.stream().map(Limit::ruler), Stream.of(ruler))
				.map(Ruler::attribute)
				.collect(Collectors.joining(" "));
			return leads(sorted) ? own : List.of();
		}

		private static List<Limit> and(List<Limit> limits, Limit more) {
			List<Limit> all = new ArrayList<>(limits);
			all.add(more);
			return all;
		}

	}

}
