package org.talkstimeline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.springframework.data.domain.Page;
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
	 * @return the answers
	 */
	<E> Found found(Class<E> entity, Specification<E> wanted, String attribute, Sorting sorting, AsOf asOf) {
		return new Collected(this.snapshots, asOf, sorting, (page) -> page(entity, wanted, attribute, page),
				(sort, reader) -> each(entity, wanted, attribute, sort, reader));
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
	 * Reads all answers. Their keys are fetched at once, as they are small and fix which
	 * answers there are; the answers follow in portions.
	 * @param <E> the entity that is sought
	 * @param entity its class
	 * @param wanted which ones
	 * @param attribute the attribute that holds the answer
	 * @param sort by paths of attributes; what has no value comes last
	 * @param reader takes each answer
	 */
	<E> void each(Class<E> entity, Specification<E> wanted, String attribute, Sort sort, Consumer<String> reader) {
		CriteriaBuilder builder = this.store.getCriteriaBuilder();
		portions(entity, wanted, sort).each((keys) -> {
			CriteriaQuery<Tuple> portion = builder.createTupleQuery();
			Root<E> row = portion.from(entity);
			portion.select(builder.tuple(row.get("id"), row.get(attribute))).where(row.get("id").in(keys));
			return this.store.createQuery(portion)
				.getResultStream()
				.collect(Collectors.toMap((found) -> found.get(0, Long.class), (found) -> found.get(1, String.class)));
		}, reader);
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
