package org.talkstimeline.timeline;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.talkstimeline.article.Article;
import org.talkstimeline.article.ArticleVersion;
import org.talkstimeline.article.ArticleVersions;
import org.talkstimeline.claim.Claim;
import org.talkstimeline.claim.Decision;
import org.talkstimeline.resolution.SubjectRef;

/**
 * Reads what is kept beside articles and claims: what articles were before, what editors
 * said, and which slugs were once given out.
 */
@Component
class Kept {

	private final EntityManager store;

	private final Documents documents;

	private final ArticleVersions versions;

	Kept(EntityManager store, Documents documents, ArticleVersions versions) {
		this.store = store;
		this.documents = documents;
		this.versions = versions;
	}

	/** Articles of which there are older versions. */
	static Specification<Article> revised() {
		return (root, query, builder) -> {
			Subquery<Long> older = query.subquery(Long.class);
			return root.get("id").in(older.select(older.from(ArticleVersion.class).get("articleId")));
		};
	}

	void olderVersions(Article article, AsOf asOf, Consumer<String> reader) {
		this.versions.findByArticleIdOrderByVersion(article.key())
			.stream()
			.filter((older) -> !older.published().isAfter(asOf.day()))
			.forEach((older) -> reader.accept(Json.write(Sources.answer(older))));
		this.store.clear();
	}

	/** Reads every word of editors. */
	void decisions(Consumer<String> reader) {
		read(Specification.unrestricted(), reader);
	}

	/** Reads the words that are about some articles. */
	void decisions(Specification<Article> articles, Consumer<String> reader) {
		read((root, query, builder) -> {
			Subquery<String> claims = query.subquery(String.class);
			Root<Claim> claim = claims.from(Claim.class);
			claims.select(claim.get("id")).where(claim.get("article").get("slug").in(slugs(articles, query, builder)));
			Subquery<Long> named = query.subquery(Long.class);
			Root<Decision> decision = named.from(Decision.class);
			named.select(decision.get("id"))
				.where(decision.join("names").get("article").in(slugs(articles, query, builder)));
			return builder.or(root.get("subject").in(claims), root.get("id").in(named));
		}, reader);
	}

	private static Subquery<String> slugs(Specification<Article> articles, CriteriaQuery<?> query,
			CriteriaBuilder builder) {
		Subquery<String> sub = query.subquery(String.class);
		Root<Article> article = sub.from(Article.class);
		return sub.select(article.get("slug")).where(articles.toPredicate(article, query, builder));
	}

	private void read(Specification<Decision> wanted, Consumer<String> reader) {
		this.documents.portions(Decision.class, wanted, Sort.by("id")).each(this::records, reader);
	}

	private Map<Long, String> records(List<Long> keys) {
		Map<Long, String> records = this.store
			.createQuery("select d from Decision d left join fetch d.names where d.id in :keys", Decision.class)
			.setParameter("keys", keys)
			.getResultStream()
			.collect(Collectors.toMap(Decision::number, (decision) -> Json.write(DecisionRecord.of(decision))));
		this.store.clear();
		return records;
	}

	/** Reads all slugs that lead on to others. */
	void movedSlugs(Consumer<String> reader) {
		this.documents.portions(Moved.class, Specification.unrestricted(), Sort.by("type", "slug"))
			.each((keys) -> this.store.createQuery("from Moved m where m.id in :keys", Moved.class)
				.setParameter("keys", keys)
				.getResultStream()
				.collect(Collectors.toMap((moved) -> moved.id, Function.identity())),
					(moved) -> reader.accept(
							Json.write(new Answers.OfMovedSlug(new SubjectRef(moved.type, moved.slug), moved.target))));
	}

}
