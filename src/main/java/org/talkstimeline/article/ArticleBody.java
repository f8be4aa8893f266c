package org.talkstimeline.article;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * The text of an article, unaltered: evidence points into it.
 */
@Entity
public class ArticleBody {

	@Id
	private Long articleId;

	private String text;

	@SuppressWarnings("NullAway.Init")
	protected ArticleBody() {
	}

	/**
	 * Keeps a text.
	 * @param articleId the key of its article
	 * @param text the text
	 */
	public ArticleBody(Long articleId, String text) {
		this.articleId = articleId;
		this.text = text;
	}

	/**
	 * Keeps another text in place of this one.
	 * @param newer the text of a newer version
	 */
	public void replace(String newer) {
		this.text = newer;
	}

	public Long articleId() {
		return this.articleId;
	}

	public String text() {
		return this.text;
	}

}
