package org.talkstimeline.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.talkstimeline.article.Article;
import org.talkstimeline.article.ArticleBodies;
import org.talkstimeline.article.ArticleBody;
import org.talkstimeline.article.Articles;

/**
 * The articles as sources of the timeline.
 */
@Component
class Sources {

	private final Articles articles;

	private final ArticleBodies bodies;

	private final EntityManager store;

	Sources(Articles articles, ArticleBodies bodies, EntityManager store) {
		this.articles = articles;
		this.bodies = bodies;
		this.store = store;
	}

	Page<String> page(AsOf asOf, Pageable page) {
		Page<Article> found = this.articles.findAll(published(asOf), page);
		Map<Long, Long> claims = claims(found.getContent());
		return found.map((article) -> Json.write(answer(article, claims)));
	}

	void each(AsOf asOf, Sort sort, Consumer<String> reader) {
		CriteriaBuilder builder = this.store.getCriteriaBuilder();
		CriteriaQuery<Long> query = builder.createQuery(Long.class);
		Root<Article> article = query.from(Article.class);
		query.select(article.get("id")).where(published(asOf).toPredicate(article, query, builder));
		query.orderBy(Documents.orders(sort, article, builder));
		Portions.of(this.store.createQuery(query)).each((keys) -> {
			List<Article> portion = this.articles.findAllById(keys);
			Map<Long, Long> claims = claims(portion);
			this.store.clear();
			return portion.stream()
				.collect(Collectors.toMap(Article::key, (found) -> Json.write(answer(found, claims))));
		}, reader);
	}

	Optional<String> one(String slug, AsOf asOf) {
		return this.articles.findBySlug(slug)
			.filter((article) -> !article.published().isAfter(asOf.day()))
			.map((article) -> Json.write(new Answers.ArticleWithText(answer(article, claims(List.of(article))),
					this.bodies.findById(article.key()).map(ArticleBody::text).orElseThrow(), rounds(slug, asOf))));
	}

	private static Specification<Article> published(AsOf asOf) {
		return (root, query, builder) -> builder.lessThanOrEqualTo(root.get("published"), asOf.day());
	}

	private static Answers.OfArticle answer(Article article, Map<Long, Long> claims) {
		return new Answers.OfArticle(article.slug(), article.title(), article.publisher(), article.published(),
				article.url(), article.language(), article.source(), claims.getOrDefault(article.key(), 0L));
	}

	private Map<Long, Long> claims(List<Article> articles) {
		return this.store
			.createQuery(
					"select c.article.id, count(c) from Claim c where c.article in :articles group by c.article.id",
					Object[].class)
			.setParameter("articles", articles)
			.getResultStream()
			.collect(Collectors.toMap((row) -> (Long) row[0], (row) -> (Long) row[1]));
	}

	private List<String> rounds(String article, AsOf asOf) {
		return this.store
			.createQuery(
					"select r.slug from Round r where :article member of r.articles"
							+ " and r.known.knownFrom <= :day and r.known.knownTo > :day order by r.firstDay, r.slug",
					String.class)
			.setParameter("article", article)
			.setParameter("day", asOf.day())
			.getResultList();
	}

}
