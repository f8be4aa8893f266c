package org.talkstimeline.api.body;

import java.time.LocalDate;

import org.talkstimeline.problem.RequestProblem;
import org.talkstimeline.article.ArticleDraft;
import tools.jackson.databind.JsonNode;

/**
 * Reads an article that somebody sends.
 */
public final class ArticleForm {

	private ArticleForm() {
	}

	/**
	 * Reads an article that is sent to be read only.
	 * @param body an object with {@code published}, {@code text} and perhaps a
	 * {@code title}
	 * @return the article
	 * @throws RequestProblem with every fault of the body
	 */
	public static ArticleDraft read(JsonNode body) {
		BodyForm form = new BodyForm(body, SentArticle.class);
		String title = form.text("title", false, ArticleDraft.TITLE_LENGTH);
		LocalDate published = form.day("published");
		String text = form.text("text", true, ArticleDraft.TEXT_LENGTH);
		return form.checked((published != null && text != null)
				? new ArticleDraft((title != null) ? title : "", null, published, null, null, null, text) : null);
	}

	/**
	 * Reads an article that is sent to be kept.
	 * @param body an object with {@code published}, {@code text} and perhaps more
	 * @return the article
	 * @throws RequestProblem with every fault of the body
	 */
	public static ArticleDraft posted(JsonNode body) {
		BodyForm form = new BodyForm(body, PostedArticle.class);
		String title = form.text("title", false, ArticleDraft.TITLE_LENGTH);
		String publisher = form.text("publisher", false, ArticleDraft.PUBLISHER_LENGTH);
		LocalDate published = form.day("published");
		String url = form.url("url", ArticleDraft.URL_LENGTH);
		String language = form.text("language", false, ArticleDraft.LANGUAGE_LENGTH);
		String text = form.text("text", true, ArticleDraft.TEXT_LENGTH);
		return form.checked((published != null && text != null)
				? new ArticleDraft((title != null) ? title : "", publisher, published, url, language, null, text)
				: null);
	}

}
