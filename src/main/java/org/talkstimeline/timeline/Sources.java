package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.talkstimeline.article.Article;
import org.talkstimeline.article.ArticleVersion;
import org.talkstimeline.article.ArticleVersions;
import org.talkstimeline.article.Articles;

/**
 * The articles as sources of the timeline.
 */
@Component
class Sources {

	private final Articles articles;

	private final Documents documents;

	private final ArticleVersions versions;

	private final EntityManager store;

	private final Snapshots snapshots;

	Sources(Articles articles, Documents documents, ArticleVersions versions, EntityManager store,
			Snapshots snapshots) {
		this.versions = versions;
		this.snapshots = snapshots;
		this.articles = articles;
		this.documents = documents;
		this.store = store;
	}

	Found found(ArticleFilter filter, AsOf asOf, @Nullable Set<Long> rows) {
		Specification<Article> wanted = published(filter, asOf);
		return new Collected(this.snapshots, asOf, Sorting.ARTICLES, (page) -> page(wanted, page, rows),
				(sort, reader) -> each(wanted, sort, rows, reader));
	}

	private Page<String> page(Specification<Article> wanted, Pageable page, @Nullable Set<Long> rows) {
		Page<Article> found = of(this.documents.keys(Article.class, wanted, page, rows));
		Map<Long, Long> claims = claims(found.getContent());
		return found.map((article) -> Json.write(answer(article, claims)));
	}

	private void each(Specification<Article> wanted, Sort sort, @Nullable Set<Long> rows, Consumer<String> reader) {
		this.documents.each(Article.class, wanted, sort, rows, (keys) -> {
			Map<Long, Article> portion = portion(keys);
			Map<Long, Long> claims = claims(List.copyOf(portion.values()));
			return portion.values()
				.stream()
				.collect(Collectors.toMap(Article::key, (article) -> Json.write(answer(article, claims))));
		}, reader);
	}

	void each(Specification<Article> wanted, Sort sort, Consumer<Article> reader) {
		this.documents.each(Article.class, wanted, sort, null, this::portion, reader);
	}

	private Map<Long, Article> portion(List<Long> keys) {
		Map<Long, Article> portion = this.articles.findAllById(keys)
			.stream()
			.collect(Collectors.toMap(Article::key, Function.identity()));
		this.store.clear();
		return portion;
	}

	Optional<String> one(String slug, AsOf asOf) {
		return this.articles.findBySlug(slug)
			.filter((article) -> !article.published().isAfter(asOf.day()))
			.map((article) -> withText(article, asOf))
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
			.map((version) -> Json.write(answer(version)));
	}

	static Answers.ArticleWithText answer(ArticleVersion older) {
		return new Answers.ArticleWithText(new Answers.OfArticle(older.name(), older.title(), older.publisher(),
				older.published(), older.url(), older.language(), older.source(), older.version(), 0), older.text(),
				List.of());
	}

	private Page<Article> of(Page<Long> keys) {
		Map<Long, Article> byKey = this.articles.findAllById(keys.getContent())
			.stream()
			.collect(Collectors.toMap(Article::key, (article) -> article));
		return new PageImpl<>(keys.getContent().stream().map(byKey::get).filter(Objects::nonNull).toList(),
				keys.getPageable(), keys.getTotalElements());
	}

	String withText(Article article, AsOf asOf) {
		String text = this.store
			.createQuery("select b.text from ArticleBody b where b.articleId = :article", String.class)
			.setParameter("article", article.key())
			.getSingleResult();
		return Json.write(new Answers.ArticleWithText(answer(article, claims(List.of(article))), text,
				rounds(article.slug(), asOf)));
	}

	private static Specification<Article> published(ArticleFilter filter, AsOf asOf) {
		LocalDate last = (filter.to() != null && filter.to().isBefore(asOf.day())) ? filter.to() : asOf.day();
		Specification<Article> until = (root, query, builder) -> builder.lessThanOrEqualTo(root.get("published"), last);
		return new Question<>(List.of(Article.class, filter, asOf), (filter.from() == null) ? until : until
			.and((root, query, builder) -> builder.greaterThanOrEqualTo(root.get("published"), filter.from())));
	}

	static Specification<Article> published(AsOf asOf) {
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
					"select r.slug from Round r join r.articles a where a = :article"
							+ " and r.known.knownFrom <= :day and r.known.knownTo > :day order by r.firstDay, r.slug",
					String.class)
			.setParameter("article", article)
			.setParameter("day", asOf.day())
			.getResultList();
	}

}
