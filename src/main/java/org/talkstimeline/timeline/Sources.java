package org.talkstimeline.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.talkstimeline.article.Article;
import org.talkstimeline.article.ArticleBodies;
import org.talkstimeline.article.ArticleBody;
import org.talkstimeline.article.ArticleVersions;
import org.talkstimeline.article.Articles;

/**
 * The articles as sources of the timeline.
 */
@Component
class Sources {

	private final Articles articles;

	private final ArticleBodies bodies;

	private final ArticleVersions versions;

	private final EntityManager store;

	Sources(Articles articles, ArticleBodies bodies, ArticleVersions versions, EntityManager store) {
		this.versions = versions;
		this.articles = articles;
		this.bodies = bodies;
		this.store = store;
	}

	Page<String> page(AsOf asOf, Pageable page) {
		Page<Article> found = this.articles.findAll(published(asOf), page);
		Map<Long, Long> claims = claims(found.getContent());
		return found.map((article) -> Json.write(answer(article, claims)));
	}

	Optional<String> one(String slug, AsOf asOf) {
		return this.articles.findBySlug(slug)
			.filter((article) -> !article.published().isAfter(asOf.day()))
			.map((article) -> Json.write(new Answers.ArticleWithText(answer(article, claims(List.of(article))),
					this.bodies.findById(article.key()).map(ArticleBody::text).orElseThrow(), rounds(slug, asOf))))
			.or(() -> older(slug, asOf));
	}

	/** Gives an article as a list does. */
	Optional<String> brief(String slug) {
		return this.articles.findBySlug(slug).map((article) -> Json.write(answer(article, claims(List.of(article)))));
	}

	/**
	 * What was published of an older version is known from its own day on.
	 */
	private Optional<String> older(String name, AsOf asOf) {
		return this.versions.findById(name)
			.filter((version) -> !version.published().isAfter(asOf.day()))
			.map((version) -> Json.write(new Answers.ArticleWithText(
					new Answers.OfArticle(version.name(), version.title(), version.publisher(), version.published(),
							version.url(), version.language(), version.source(), version.version(), 0),
					version.text(), List.of())));
	}

	private static Specification<Article> published(AsOf asOf) {
		return (root, query, builder) -> builder.lessThanOrEqualTo(root.get("published"), asOf.day());
	}

	private static Answers.OfArticle answer(Article article, Map<Long, Long> claims) {
		return new Answers.OfArticle(article.slug(), article.title(), article.publisher(), article.published(),
				article.url(), article.language(), article.source(), article.version(),
				claims.getOrDefault(article.key(), 0L));
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
