package org.talkstimeline.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talkstimeline.article.Article;
import org.talkstimeline.article.ArticleBodies;
import org.talkstimeline.article.ArticleBody;
import org.talkstimeline.article.ArticleDraft;
import org.talkstimeline.article.ArticleFolder;
import org.talkstimeline.article.Articles;
import org.talkstimeline.extraction.Extractor;

/**
 * Takes articles in: keeps each with its text and with the claims that a reading of it
 * finds, and drops both together.
 */
@Service
public class Library {

	private final Articles articles;

	private final ArticleBodies bodies;

	private final Claims claims;

	private final Extractor extractor;

	Library(Articles articles, ArticleBodies bodies, Claims claims, Extractor extractor) {
		this.articles = articles;
		this.bodies = bodies;
		this.claims = claims;
		this.extractor = extractor;
	}

	/**
	 * Brings the store in line with a folder: reads what is new, what changed since and
	 * what an older extractor read, and withdraws what is gone. Articles that came
	 * another way stay.
	 * @param filed the articles in the folder
	 * @return how many were read and how many withdrawn
	 */
	@Transactional
	public Taken follow(List<ArticleFolder.Filed> filed) {
		Map<String, Article> before = this.articles.findByOriginNot(Article.API)
			.stream()
			.collect(Collectors.toMap(Article::origin, (article) -> article, (a, b) -> a, HashMap::new));
		int read = 0;
		for (ArticleFolder.Filed file : filed) {
			Article known = before.remove(file.file());
			if (known != null && known.hash().equals(file.draft().hash())
					&& known.readBy().equals(this.extractor.version())) {
				continue;
			}
			if (known != null) {
				withdraw(known);
			}
			take(file.draft(), file.file());
			read++;
		}
		before.values().forEach(this::withdraw);
		return new Taken(read, before.size());
	}

	private void take(ArticleDraft draft, String origin) {
		Article article = this.articles.save(new Article(freeSlug(draft), draft, origin, this.extractor.version()));
		this.bodies.save(new ArticleBody(article.key(), draft.text()));
		this.claims.saveAll(Reading.of(article, draft.text(), this.extractor));
	}

	private void withdraw(Article article) {
		this.claims.deleteByArticle(article);
		this.bodies.deleteById(article.key());
		this.articles.delete(article);
		this.articles.flush();
	}

	private String freeSlug(ArticleDraft draft) {
		String slug = draft.slug();
		return this.articles.existsBySlug(slug) ? slug + "-" + draft.hash().substring(0, 8) : slug;
	}

	/**
	 * What became of a folder.
	 *
	 * @param read how many articles were read
	 * @param withdrawn how many articles were withdrawn
	 */
	public record Taken(int read, int withdrawn) {

		/**
		 * Tells whether anything is different now.
		 * @return whether an article was read or withdrawn
		 */
		public boolean changed() {
			return this.read + this.withdrawn > 0;
		}

	}

}
