package org.talkstimeline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.stereotype.Component;

/**
 * Fetches answers: one statement for a page and one for the count, whatever the answers
 * hold.
 */
@Component
class Documents {

	private final EntityManager store;

	private final Snapshots snapshots;

	Documents(EntityManager store, Snapshots snapshots) {
		this.snapshots = snapshots;
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
	 * Fetches a page of answers.
	 * @param <E> the entity that is sought
	 * @param entity its class
	 * @param wanted which ones
	 * @param attribute the attribute that holds the answer
	 * @param page which page, sorted by paths of attributes; what has no value comes last
	 * @return the answers
	 */
	<E> Page<String> page(Class<E> entity, Specification<E> wanted, String attribute, Pageable page) {
		CriteriaBuilder builder = this.store.getCriteriaBuilder();
		CriteriaQuery<String> query = builder.createQuery(String.class);
		Root<E> root = query.from(entity);
		query.select(root.get(attribute)).where(wanted.toPredicate(root, query, builder));
		query.orderBy(orders(page.getSort(), root, builder));
		List<String> found = this.store.createQuery(query)
			.setFirstResult(Math.toIntExact(page.getOffset()))
			.setMaxResults(page.getPageSize())
			.getResultList();
		return PageableExecutionUtils.getPage(found, page, () -> count(entity, wanted));
	}

	/**
	 * Fetches a page of answers of some rows.
	 * @param <E> the entity that is sought
	 * @param entity its class
	 * @param wanted which ones
	 * @param attribute the attribute that holds the answer
	 * @param page which page, sorted by paths of attributes; what has no value comes last
	 * @param rows the keys of the rows, however many; null for all
	 * @return the answers
	 */
	<E> Page<String> page(Class<E> entity, Specification<E> wanted, String attribute, Pageable page,
			@Nullable Set<Long> rows) {
		if (rows == null) {
			return page(entity, wanted, attribute, page);
		}
		Page<Long> keys = keys(entity, wanted, page, rows);
		Map<Long, String> answers = keys.isEmpty() ? Map.of() : answers(entity, attribute, keys.getContent());
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
	 * Reads all answers. Their keys are fetched at once, as they are small and fix which
	 * answers there are; the answers follow in portions.
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
		portions(entity, wanted, sort).among(rows).each((keys) -> answers(entity, attribute, keys), reader);
	}

	/**
	 * Finds the keys of a page of some rows. Their keys are compared here, as no store
	 * takes a list of any length.
	 * @param <E> the entity that is sought
	 * @param entity its class
	 * @param wanted which ones
	 * @param page which page, sorted by paths of attributes
	 * @param rows the keys of the rows
	 * @return the keys of those that are wanted
	 */
	<E> Page<Long> keys(Class<E> entity, Specification<E> wanted, Pageable page, Set<Long> rows) {
		List<Long> all = rows.isEmpty() ? List.of() : portions(entity, wanted, page.getSort()).among(rows).keys();
		int from = Math.toIntExact(Math.min(page.getOffset(), all.size()));
		return new PageImpl<>(all.subList(from, Math.min(from + page.getPageSize(), all.size())), page, all.size());
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
	 * Fetches one answer.
	 * @param <E> the entity that is sought
	 * @param entity its class
	 * @param wanted which one
	 * @param attribute the attribute that holds the answer
	 * @return the answer, if there is one
	 */
	<E> Optional<String> one(Class<E> entity, Specification<E> wanted, String attribute) {
		CriteriaBuilder builder = this.store.getCriteriaBuilder();
		CriteriaQuery<String> query = builder.createQuery(String.class);
		Root<E> root = query.from(entity);
		query.select(root.get(attribute)).where(wanted.toPredicate(root, query, builder));
		return this.store.createQuery(query).setMaxResults(1).getResultStream().findFirst();
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

	private <E> long count(Class<E> entity, Specification<E> wanted) {
		CriteriaBuilder builder = this.store.getCriteriaBuilder();
		CriteriaQuery<Long> query = builder.createQuery(Long.class);
		Root<E> root = query.from(entity);
		query.select(builder.count(root)).where(wanted.toPredicate(root, query, builder));
		return this.store.createQuery(query).getSingleResult();
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
			Path<?> path = root;
			for (String step : order.getProperty().split("\\.")) {
				path = path.get(step);
			}
			orders.add(order.isAscending() ? builder.asc(path, Nulls.LAST) : builder.desc(path, Nulls.LAST));
		}
		return orders;
	}

}
