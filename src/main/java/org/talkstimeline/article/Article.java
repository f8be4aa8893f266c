package org.talkstimeline.article;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A published article. Its text stands apart, in {@link ArticleBody}, as most questions
 * do without it.
 */
@Entity
public class Article {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_seq")
	@SequenceGenerator(name = "article_seq", sequenceName = "article_seq")
	private @Nullable Long id;

	private String slug;

	private String title;

	private @Nullable String publisher;

	private LocalDate published;

	private @Nullable String url;

	private @Nullable String language;

	private @Nullable String source;

	private String origin;

	private String hash;

	private String readBy;

	private int version;

	private @Nullable String textHash;

	@SuppressWarnings("NullAway.Init")
	protected Article() {
	}

	/**
	 * Takes an article in.
	 * @param slug its stable, readable name
	 * @param draft what is known of it
	 * @param origin where it came from: the path of its file below the seed folder, or
	 * {@link #API}
	 * @param readBy the version of the extractor that reads it
	 */
	@SuppressWarnings("NullAway.Init")
	public Article(String slug, ArticleDraft draft, String origin, String readBy) {
		this.slug = slug;
		this.origin = origin;
		this.readBy = readBy;
		this.version = 1;
		take(draft);
	}

	/**
	 * Takes in a newer version of it.
	 * @param draft what is known now
	 * @param by the version of the extractor that reads it
	 */
	public void renew(ArticleDraft draft, String by) {
		this.version++;
		this.readBy = by;
		take(draft);
	}

	private void take(ArticleDraft draft) {
		this.title = draft.title();
		this.publisher = draft.publisher();
		this.published = draft.published();
		this.url = draft.url();
		this.language = draft.language();
		this.source = draft.source();
		this.hash = draft.hash();
		this.textHash = Sha256.of(draft.text());
	}

	/**
	 * Notes down that another extractor has read it.
	 * @param by the version of the extractor
	 */
	public void readBy(String by) {
		this.readBy = by;
	}

	/**
	 * Notes down that it came through the API as well, so that it stays whatever becomes
	 * of its file.
	 */
	public void keep() {
		this.origin = API;
	}

	/** The origin of an article that came through the API. */
	public static final String API = "api";

	/**
	 * Gives the key in the store.
	 * @return the key
	 * @throws IllegalStateException where the article is not stored
	 */
	public Long key() {
		if (this.id == null) {
			throw new IllegalStateException("not stored: " + this.slug);
		}
		return this.id;
	}

	public String slug() {
		return this.slug;
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

	public String origin() {
		return this.origin;
	}

	public String hash() {
		return this.hash;
	}

	public String readBy() {
		return this.readBy;
	}

	/**
	 * Says which version of the article this is.
	 * @return a number from 1
	 */
	public int version() {
		return this.version;
	}

}
