package org.talkstimeline;

import java.util.List;

import org.talkstimeline.article.ArticleDraft;
import tools.jackson.databind.node.ObjectNode;

/**
 * Articles as they are sent.
 */
public final class ArticleLines {

	private ArticleLines() {
	}

	static String json(ArticleDraft draft) {
		ObjectNode article = Description.JSON.createObjectNode();
		article.put("title", draft.title()).put("publisher", draft.publisher());
		article.put("published", draft.published().toString()).put("url", draft.url());
		return article.put("language", draft.language()).put("text", draft.text()).toString();
	}

	/**
	 * Writes articles as they are sent many at once.
	 * @param drafts the articles
	 * @return a line of JSON for each
	 */
	public static String lines(List<ArticleDraft> drafts) {
		StringBuilder lines = new StringBuilder();
		drafts.forEach((draft) -> lines.append(json(draft)).append('\n'));
		return lines.toString();
	}

}
