package org.talkstimeline.article;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * What an article was before a newer version of it came in, unaltered.
 */
@Entity
public class ArticleVersion {

	@Id
	private String id;

	private Long articleId;

	private int version;

	private String title;

	private @Nullable String publisher;

	private LocalDate published;

	private @Nullable String url;

	private @Nullable String language;

	private @Nullable String source;

	private String text;

	@SuppressWarnings("NullAway.Init")
	protected ArticleVersion() {
	}

	/**
	 * Keeps an article as it is.
	 * @param article the article
	 * @param text its text
	 */
	public ArticleVersion(Article article, String text) {
		this.id = name(article.slug(), article.version());
		this.articleId = article.key();
		this.version = article.version();
		this.title = article.title();
		this.publisher = article.publisher();
		this.published = article.published();
		this.url = article.url();
		this.language = article.language();
		this.source = article.source();
		this.text = text;
	}

	/**
	 * Names a version that is no longer the latest.
	 * @param slug the slug of the article
	 * @param version its number, from 1
	 * @return what stands for it in an address
	 */
	public static String name(String slug, int version) {
		return slug + "~" + version;
	}

	/**
	 * Gives its name.
	 * @return the slug of the article, a tilde and the number of the version
	 */
	public String name() {
		return this.id;
	}

	/**
	 * Identifies the content.
	 * @return SHA-256 in hexadecimal
	 */
	public String hash() {
		return Sha256.of(this.id, draft().hash());
	}

	/**
	 * Gives it as it came in.
	 * @return what is known of it
	 */
	public ArticleDraft draft() {
		return new ArticleDraft(this.title, this.publisher, this.published, this.url, this.language, this.source,
				this.text);
	}

	public Long articleId() {
		return this.articleId;
	}

	public int version() {
		return this.version;
	}

	public String title() {
		return this.title;
	}

	public @Nullable String publisher() {
		return this.publisher;
	}

	public LocalDate published() {
		return this.published;
	}

	public @Nullable String url() {
		return this.url;
	}

	public @Nullable String language() {
		return this.language;
	}

	public @Nullable String source() {
		return this.source;
	}

	public String text() {
		return this.text;
	}

}
