package org.talkstimeline.timeline;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.stereotype.Component;
import org.talkstimeline.article.Article;
import org.talkstimeline.claim.Claim;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.resolution.SubjectRef;

/**
 * Goes back from what is known to the claims that say so.
 */
@Component
class ClaimsBehind {

	private static final int PORTION = 500;

	private final EntityManager store;

	private final Snapshots snapshots;

	ClaimsBehind(EntityManager store, Snapshots snapshots) {
		this.snapshots = snapshots;
		this.store = store;
	}

	/**
	 * Answers with claims.
	 * @param scope which ones
	 * @param asOf as of which day
	 * @return their answers
	 */
	Found found(Scope scope, AsOf asOf) {
		return new Collected(this.snapshots, asOf, Sorting.CLAIMS, (page) -> page(scope, asOf, page),
				(sort, reader) -> each(scope, asOf, sort, ClaimsBehind::answer, reader));
	}

	/**
	 * Fetches a page of claims.
	 * @param scope which ones
	 * @param asOf as of which day
	 * @param page which page of them
	 * @return their answers
	 */
	Page<String> page(Scope scope, AsOf asOf, Pageable page) {
		List<String> found = portion(scope, asOf, page, ClaimsBehind::answer);
		return PageableExecutionUtils.getPage(found, page, () -> count(scope, asOf));
	}

	/**
	 * Reads the claims of an article with all that it takes to store them again.
	 * @param article the article
	 * @param scope which of its claims
	 * @param asOf as of which day
	 * @param reader takes each
	 */
	void records(Article article, Scope scope, AsOf asOf, Consumer<String> reader) {
		Scope both = (claim, from, meaning, query, builder) -> builder.and(
				Scope.article(article.slug()).condition(claim, from, meaning, query, builder),
				scope.condition(claim, from, meaning, query, builder));
		each(both, asOf, Sorting.CLAIMS.of(Sort.unsorted()), ClaimsBehind::record, reader);
	}

	/**
	 * A scope is as large as one article or one round, so that counting off those that
	 * were read costs little.
	 */
	private void each(Scope scope, AsOf asOf, Sort sort, Function<Tuple, String> answer, Consumer<String> reader) {
		List<String> found;
		int number = 0;
		do {
			found = portion(scope, asOf, PageRequest.of(number++, PORTION, sort), answer);
			this.store.clear();
			found.forEach(reader);
		}
		while (found.size() == PORTION);
	}

	private List<String> portion(Scope scope, AsOf asOf, Pageable page, Function<Tuple, String> answer) {
		CriteriaBuilder builder = this.store.getCriteriaBuilder();
		CriteriaQuery<Tuple> query = builder.createTupleQuery();
		Root<Claim> claim = query.from(Claim.class);
		From<Claim, Article> article = (From<Claim, Article>) claim.<Claim, Article>fetch("article");
		Join<Claim, Meaning> meaning = meaning(claim, article, asOf, builder);
		query.select(builder.tuple(claim, meaning.get("meantType"), meaning.get("meantSlug"), meaning.get("round")));
		query.where(scope.condition(claim, article, meaning, query, builder),
				builder.lessThanOrEqualTo(article.get("published"), asOf.day()));
		query.orderBy(Documents.orders(page.getSort(), claim, builder));
		return this.store.createQuery(query)
			.setFirstResult(Math.toIntExact(page.getOffset()))
			.setMaxResults(page.getPageSize())
			.getResultStream()
			.map(answer)
			.toList();
	}

	private long count(Scope scope, AsOf asOf) {
		CriteriaBuilder builder = this.store.getCriteriaBuilder();
		CriteriaQuery<Long> query = builder.createQuery(Long.class);
		Root<Claim> claim = query.from(Claim.class);
		Join<Claim, Article> article = claim.join("article");
		Join<Claim, Meaning> meaning = meaning(claim, article, asOf, builder);
		query.select(builder.count(claim))
			.where(scope.condition(claim, article, meaning, query, builder),
					builder.lessThanOrEqualTo(article.get("published"), asOf.day()));
		return this.store.createQuery(query).getSingleResult();
	}

	private static Join<Claim, Meaning> meaning(Root<Claim> claim, Path<Article> article, AsOf asOf,
			CriteriaBuilder builder) {
		Join<Claim, Meaning> meaning = claim.join(Meaning.class, JoinType.LEFT);
		Path<Known> known = meaning.get("known");
		return meaning.on(builder.equal(meaning.get("article"), article.get("slug")),
				builder.equal(meaning.get("subjectType"), claim.get("subjectType")),
				builder.equal(meaning.get("subjectRound"), claim.get("subjectRound")),
				builder.equal(meaning.get("subjectPart"), claim.get("subjectPart")),
				builder.lessThanOrEqualTo(known.get("knownFrom"), asOf.day()),
				builder.greaterThan(known.get("knownTo"), asOf.day()));
	}

	private static String answer(Tuple row) {
		return Json.write(claim(row));
	}

	private static String record(Tuple row) {
		return Json.write(new ClaimRecord(claim(row), row.get(0, Claim.class).subject()));
	}

	private static ClaimAnswer claim(Tuple row) {
		return ClaimAnswer.of(row.get(0, Claim.class), meant(row), row.get(3, String.class));
	}

	private static SubjectRef meant(Tuple row) {
		Claim claim = row.get(0, Claim.class);
		Subject.Type type = row.get(1, Subject.Type.class);
		// A claim that took no part in the resolution (it was rejected, say) keeps the
		// article's own subject.
		return (type != null) ? new SubjectRef(type, row.get(2, String.class))
				: new SubjectRef(claim.subject().type(), claim.subject().part());
	}

	/** Which claims are wanted. */
	interface Scope {

		/** All of them. */
		Scope ALL = (claim, article, meaning, query, builder) -> builder.conjunction();

		Predicate condition(Path<Claim> claim, Path<Article> article, Path<Meaning> meaning, CriteriaQuery<?> query,
				CriteriaBuilder builder);

		static Scope round(String slug) {
			return (claim, article, meaning, query, builder) -> builder.equal(meaning.get("round"), slug);
		}

		static Scope within(Specification<Round> rounds) {
			return (claim, article, meaning, query, builder) -> meaning.get("round")
				.in(Wanted.names("slug", rounds, query, builder));
		}

		static Scope article(String slug) {
			return (claim, article, meaning, query, builder) -> builder.equal(article.get("slug"), slug);
		}

	}

}
