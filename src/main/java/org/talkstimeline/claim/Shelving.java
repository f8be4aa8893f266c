package org.talkstimeline.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.talkstimeline.article.Article;
import org.talkstimeline.article.ArticleBodies;
import org.talkstimeline.article.ArticleBody;
import org.talkstimeline.article.ArticleDraft;
import org.talkstimeline.article.ArticleVersion;
import org.talkstimeline.article.ArticleVersions;
import org.talkstimeline.article.Articles;
import org.talkstimeline.extraction.Extractor;

/**
 * Puts articles, their texts and their claims into the store together. What editors said
 * of a claim holds for it however often it is read.
 */
@Component
class Shelving {

	private final Articles articles;

	private final ArticleBodies bodies;

	private final ArticleVersions versions;

	private final Claims claims;

	private final Decisions decisions;

	private final Extractor extractor;

	Shelving(Articles articles, ArticleBodies bodies, ArticleVersions versions, Claims claims, Decisions decisions,
			Extractor extractor) {
		this.articles = articles;
		this.bodies = bodies;
		this.versions = versions;
		this.claims = claims;
		this.decisions = decisions;
		this.extractor = extractor;
	}

	boolean isRead(Article article) {
		return article.readBy().equals(this.extractor.version());
	}

	/** Reads anew what an older extractor read. */
	List<Article> readAnew() {
		List<Article> old = this.articles.findByReadByNot(this.extractor.version());
		old.forEach(this::read);
		return old;
	}

	Article take(ArticleDraft draft, String origin) {
		return take(freeSlug(draft), draft, origin);
	}

	Article take(String slug, ArticleDraft draft, String origin) {
		Article article = this.articles.save(new Article(slug, draft, origin, this.extractor.version()));
		this.bodies.save(new ArticleBody(article.key(), draft.text()));
		this.claims.saveAll(read(article, draft.text()));
		return article;
	}

	private String freeSlug(ArticleDraft draft) {
		String slug = draft.slug();
		return this.articles.existsBySlug(slug) ? slug + "-" + draft.hash().substring(0, 8) : slug;
	}

	void withdraw(Article article) {
		this.claims.deleteByArticle(article);
		this.bodies.deleteById(article.key());
		this.articles.delete(article);
		this.articles.flush();
	}

	/** Keeps the article as it is beside a newer version of it. */
	void renew(Article article, ArticleDraft draft) {
		ArticleBody body = this.bodies.findById(article.key()).orElseThrow();
		this.versions.save(new ArticleVersion(article, body.text()));
		body.replace(draft.text());
		article.renew(draft, this.extractor.version());
		merge(article, read(article, draft.text())).forEach(Claim::supersede);
	}

	/** Reads all versions of an article anew, as an older extractor had read them. */
	void read(Article article) {
		article.readBy(this.extractor.version());
		Map<String, Claim> said = new LinkedHashMap<>();
		for (ArticleVersion older : this.versions.findByArticleIdOrderByVersion(article.key())) {
			for (Claim claim : Reading.of(article, older, this.extractor)) {
				claim.supersede();
				said.put(claim.id(), claim);
			}
		}
		read(article, this.bodies.findById(article.key()).orElseThrow().text())
			.forEach((claim) -> said.put(claim.id(), claim));
		List<String> unsaid = merge(article, said.values()).stream().map(Claim::id).toList();
		if (!unsaid.isEmpty()) {
			this.claims.deleteAll(unsaid);
		}
	}

	/** Tells whether this is what an article is or was before. */
	boolean isKnown(Article article, ArticleDraft draft) {
		return article.hash().equals(draft.hash()) || this.versions.findByArticleIdOrderByVersion(article.key())
			.stream()
			.anyMatch((older) -> older.draft().hash().equals(draft.hash()));
	}

	private Collection<Claim> read(Article article, String text) {
		Collection<Claim> read = Reading.of(article, text, this.extractor);
		judge(read);
		return read;
	}

	/**
	 * Puts what was read in place of what was read before.
	 * @return what was read before and is not any more
	 */
	private Collection<Claim> merge(Article article, Collection<Claim> read) {
		Map<String, Claim> before = new HashMap<>();
		this.claims.findByArticle(article).forEach((claim) -> before.put(claim.id(), claim));
		for (Claim claim : read) {
			Claim known = before.remove(claim.id());
			if (known != null) {
				known.restate(claim);
			}
			else {
				this.claims.save(claim);
			}
		}
		return before.values();
	}

	private void judge(Collection<Claim> read) {
		Map<String, Claim> byId = new HashMap<>();
		read.forEach((claim) -> byId.put(claim.id(), claim));
		if (!byId.isEmpty()) {
			List<Decision> said = this.decisions.findOnClaims(byId.keySet());
			said.forEach((decision) -> byId.get(decision.subject()).judge(decision.word()));
		}
	}

}
