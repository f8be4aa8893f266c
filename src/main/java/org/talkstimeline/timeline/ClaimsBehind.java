package org.talkstimeline.timeline;

import java.util.List;
import java.util.function.Consumer;

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

	ClaimsBehind(EntityManager store) {
		this.store = store;
	}

	/**
	 * Fetches a page of claims.
	 * @param scope which ones
	 * @param asOf as of which day
	 * @param page which page of them
	 * @return their answers
	 */
	Page<String> page(Scope scope, AsOf asOf, Pageable page) {
		List<String> found = portion(scope, asOf, page);
		return PageableExecutionUtils.getPage(found, page, () -> count(scope, asOf));
	}

	/**
	 * Reads all claims of a scope. A scope is as large as one article or one round, so
	 * that counting off those that were read costs little.
	 * @param scope which ones
	 * @param asOf as of which day
	 * @param sort by paths of attributes, with an order that is total
	 * @param reader takes the answer of each
	 */
	void each(Scope scope, AsOf asOf, Sort sort, Consumer<String> reader) {
		List<String> found;
		int number = 0;
		do {
			found = portion(scope, asOf, PageRequest.of(number++, PORTION, sort));
			this.store.clear();
			found.forEach(reader);
		}
		while (found.size() == PORTION);
	}

	private List<String> portion(Scope scope, AsOf asOf, Pageable page) {
		CriteriaBuilder builder = this.store.getCriteriaBuilder();
		CriteriaQuery<Tuple> query = builder.createTupleQuery();
		Root<Claim> claim = query.from(Claim.class);
		From<Claim, Article> article = (From<Claim, Article>) claim.<Claim, Article>fetch("article");
		Join<Claim, Meaning> meaning = meaning(claim, article, asOf, builder);
		query.select(builder.tuple(claim, meaning.get("meantType"), meaning.get("meantSlug")));
		query.where(scope.condition(claim, article, meaning, builder),
				builder.lessThanOrEqualTo(article.get("published"), asOf.day()));
		query.orderBy(Documents.orders(page.getSort(), claim, builder));
		return this.store.createQuery(query)
			.setFirstResult(Math.toIntExact(page.getOffset()))
			.setMaxResults(page.getPageSize())
			.getResultStream()
			.map(ClaimsBehind::answer)
			.toList();
	}

	private long count(Scope scope, AsOf asOf) {
		CriteriaBuilder builder = this.store.getCriteriaBuilder();
		CriteriaQuery<Long> query = builder.createQuery(Long.class);
		Root<Claim> claim = query.from(Claim.class);
		Join<Claim, Article> article = claim.join("article");
		Join<Claim, Meaning> meaning = meaning(claim, article, asOf, builder);
		query.select(builder.count(claim))
			.where(scope.condition(claim, article, meaning, builder),
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
		Claim claim = row.get(0, Claim.class);
		Subject.Type type = row.get(1, Subject.Type.class);
		// A claim that took no part in the resolution (it was rejected, say) keeps the
		// article's own subject.
		SubjectRef meant = (type != null) ? new SubjectRef(type, row.get(2, String.class))
				: new SubjectRef(claim.subject().type(), claim.subject().part());
		return Json.write(ClaimAnswer.of(claim, meant));
	}

	/** Which claims are wanted. */
	interface Scope {

		Predicate condition(Path<Claim> claim, Path<Article> article, Path<Meaning> meaning, CriteriaBuilder builder);

		static Scope round(String slug) {
			return (claim, article, meaning, builder) -> builder.equal(meaning.get("round"), slug);
		}

		static Scope article(String slug) {
			return (claim, article, meaning, builder) -> builder.equal(article.get("slug"), slug);
		}

	}

}
