package org.talkstimeline.timeline;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.metamodel.Attribute;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Fetches answers: one statement for the keys of all that answer a question, which are
 * kept, and one for the answers of a page, whatever they hold.
 */
@Component
class Documents {

	/** A store that is written all the time must not keep a question waiting for ever. */
	private static final int MOST_TURNS = 3;

	private final EntityManager store;

	private final Snapshots snapshots;

	private final KeyLists lists;

	private final Stretches stretches;

	Documents(EntityManager store, Snapshots snapshots, KeyLists lists, Stretches stretches) {
		this.stretches = stretches;
		this.snapshots = snapshots;
		this.lists = lists;
		this.store = store;
	}

	/**
	 * Answers a question.
	 * @param <E> the entity that is sought
	 * @param entity its class
	 * @param wanted which ones
	 * @param attribute the attribute that holds the answer
	 * @param sorting how they can be sorted
	 * @param asOf as of which day
	 * @param rows the keys of the rows to look among; null for all
	 * @return the answers
	 */
	<E> Found found(Class<E> entity, Specification<E> wanted, String attribute, Sorting sorting, AsOf asOf,
			@Nullable Set<Long> rows) {
		return new Collected(this.snapshots, asOf, sorting, (page) -> page(entity, wanted, attribute, page, rows),
				(sort, reader) -> each(entity, wanted, attribute, sort, rows, reader));
	}

	/**
	 * Fetches a page of answers: their keys first, which are the same for every page. An
	 * answer that was withdrawn in between shows that the keys are old.
	 */
	private <E> Page<String> page(Class<E> entity, Specification<E> wanted, String attribute, Pageable page,
			@Nullable Set<Long> rows) {
		Map<Long, String> answers;
		Page<Long> keys;
		int turn = 0;
		do {
			keys = keys(entity, wanted, page, rows);
			answers = keys.isEmpty() ? Map.of() : answers(entity, attribute, keys.getContent());
		}
		while (answers.size() < keys.getNumberOfElements() && ++turn < MOST_TURNS);
		return new PageImpl<>(keys.getContent().stream().map(answers::get).filter(Objects::nonNull).toList(), page,
				keys.getTotalElements());
	}

	private <E> Map<Long, String> answers(Class<E> entity, String attribute, List<Long> keys) {
		CriteriaQuery<Tuple> query = this.store.getCriteriaBuilder().createTupleQuery();
		Root<E> root = query.from(entity);
		query.select(this.store.getCriteriaBuilder().tuple(root.get("id"), root.get(attribute)))
			.where(root.get("id").in(keys));
		return this.store.createQuery(query)
			.getResultStream()
			.collect(Collectors.toMap((row) -> row.get(0, Long.class), (row) -> row.get(1, String.class)));
	}

	/**
	 * Reads all answers.
	 * @param <E> the entity that is sought
	 * @param entity its class
	 * @param wanted which ones
	 * @param attribute the attribute that holds the answer
	 * @param sort by paths of attributes; what has no value comes last
	 * @param rows the keys of the rows, however many; null for all
	 * @param reader takes each answer
	 */
	<E> void each(Class<E> entity, Specification<E> wanted, String attribute, Sort sort, @Nullable Set<Long> rows,
			Consumer<String> reader) {
		each(entity, wanted, sort, rows, (keys) -> answers(entity, attribute, keys), reader);
	}

	/**
	 * Reads everything there is to a question, a stretch after the other. The keys of one
	 * are fetched at once, as they are small; what belongs to them follows in portions.
	 * @param <E> the entity that is sought
	 * @param <T> what is read of each
	 * @param entity its class
	 * @param wanted which ones
	 * @param sort by paths of attributes; what has no value comes last
	 * @param rows the keys of the rows, however many; null for all
	 * @param fetch gives what belongs to a few keys
	 * @param reader takes each
	 */
	<E, T> void each(Class<E> entity, Specification<E> wanted, Sort sort, @Nullable Set<Long> rows,
			Function<List<Long>, Map<Long, T>> fetch, Consumer<T> reader) {
		this.stretches.<E>each(entity, sort, (stretch) -> {
			Portions portions = portions(entity, wanted.and(stretch), sort).among(rows);
			portions.each(fetch, reader);
			return portions.size();
		});
	}

	/**
	 * Finds the keys of a page. Keys to look among are compared here, as no store takes a
	 * list of any length.
	 * @param <E> the entity that is sought
	 * @param entity its class
	 * @param wanted which ones
	 * @param page which page, sorted by paths of attributes
	 * @param rows the keys of the rows to look among; null for all
	 * @return the keys of those that are wanted
	 */
	<E> Page<Long> keys(Class<E> entity, Specification<E> wanted, Pageable page, @Nullable Set<Long> rows) {
		if (rows != null && rows.isEmpty()) {
			return Page.empty(page);
		}
		Portions all = (wanted instanceof Question<E> question)
				? this.lists.of(question, page.getSort(), () -> portions(entity, wanted, page.getSort()))
				: portions(entity, wanted, page.getSort());
		Portions some = all.among(rows);
		return new PageImpl<>(some.of(page), page, some.size());
	}

	/**
	 * Fetches the keys of rows.
	 * @param <E> the entity that is sought
	 * @param entity its class
	 * @param wanted which ones
	 * @param sort by paths of attributes; what has no value comes last
	 * @return the keys in that order
	 */
	<E> Portions portions(Class<E> entity, Specification<E> wanted, Sort sort) {
		CriteriaBuilder builder = this.store.getCriteriaBuilder();
		CriteriaQuery<Long> query = builder.createQuery(Long.class);
		Root<E> root = query.from(entity);
		query.select(root.get("id")).where(wanted.toPredicate(root, query, builder));
		query.orderBy(orders(sort, root, builder));
		return Portions.of(this.store.createQuery(query));
	}

	/**
	 * Fetches one answer. The statement is one text for all things of a kind, so that it
	 * is put together only once.
	 * @param entity the name of the entity that is sought
	 * @param slug its slug
	 * @param period what of it says over which period it was so known
	 * @param asOf as of which day
	 * @return the answer, if there is one
	 */
	Optional<String> one(String entity, String slug, String period, AsOf asOf) {
		return this.store
			.createQuery("select e.document from %1$s e where e.slug = :slug and e.%2$s.knownFrom <= :day"
				.formatted(entity, period) + " and e.%s.knownTo > :day".formatted(period), String.class)
			.setParameter("slug", slug)
			.setParameter("day", asOf.day())
			.setMaxResults(1)
			.getResultStream()
			.findFirst();
	}

	/**
	 * Fetches the answer of the round before another one in its process; a round that was
	 * called off does not count.
	 * @param slug the slug of the round that comes after
	 * @param asOf as of which day
	 * @return the answer, if there is such a round
	 */
	Optional<String> before(String slug, AsOf asOf) {
		return this.store
			.createQuery("select b.document from Round b, Round r where r.slug = :slug and b.process = r.process"
					+ " and b.firstDay < r.firstDay and b.status <> 'CANCELLED'"
					+ " and r.known.knownFrom <= :day and r.known.knownTo > :day"
					+ " and b.known.knownFrom <= :day and b.known.knownTo > :day order by b.firstDay desc, b.slug",
					String.class)
			.setParameter("slug", slug)
			.setParameter("day", asOf.day())
			.setMaxResults(1)
			.getResultStream()
			.findFirst();
	}

	/**
	 * Turns a sort into orders.
	 * @param sort by paths of attributes
	 * @param root the entity that has them
	 * @param builder what builds conditions
	 * @return the orders; what has no value comes last
	 */
	static List<Order> orders(Sort sort, Root<?> root, CriteriaBuilder builder) {
		List<Order> orders = new ArrayList<>();
		for (Sort.Order order : sort) {
			Path<?> path = path(root, order.getProperty());
			// Where to put what is absent is said only where something can be, as an
			// index
			// that is sorted otherwise would not be used.
			Nulls absent = canBeAbsent(path) ? Nulls.LAST : Nulls.NONE;
			orders.add(order.isAscending() ? builder.asc(path, absent) : builder.desc(path, absent));
		}
		return orders;
	}

	/**
	 * Follows a path of attributes.
	 * @param <T> the type of the last one
	 * @param root where the path begins
	 * @param names the names of the attributes, joined by points
	 * @return the last of them
	 */
	static <T> Path<T> path(Root<?> root, String names) {
		Path<?> path = root;
		String[] steps = names.split("\\.");
		for (int step = 0; step < steps.length - 1; step++) {
			path = path.get(steps[step]);
		}
		return path.get(steps[steps.length - 1]);
	}

	static boolean canBeAbsent(Path<?> path) {
		return path.getModel() instanceof Attribute<?, ?> attribute && attribute.getJavaMember() instanceof Field field
				&& field.getAnnotatedType().isAnnotationPresent(Nullable.class);
	}

}
