package org.talkstimeline.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.article.ArticleDraft;
import org.talkstimeline.article.RefusedArticle;
import tools.jackson.databind.JsonNode;

/**
 * An article as one line of JSON.
 */
final class ArticleLine {

	private ArticleLine() {
	}

	static ArticleDraft read(JsonNode json) {
		if (!json.isObject()) {
			throw new RefusedArticle("it is not a JSON object");
		}
		String text = text(json, "text");
		String published = text(json, "published");
		if (text == null || text.isBlank() || published == null) {
			throw new RefusedArticle("its " + ((published == null) ? "published" : "text") + " is missing");
		}
		String title = text(json, "title");
		return new ArticleDraft((title != null) ? title : "", text(json, "publisher"), day(published),
				text(json, "url"), text(json, "language"), text(json, "source"), text);
	}

	private static LocalDate day(String published) {
		try {
			return LocalDate.parse(published);
		}
		catch (DateTimeParseException ex) {
			throw new RefusedArticle("its published is not a day of the form 2025-06-02");
		}
	}

	private static @Nullable String text(JsonNode json, String name) {
		JsonNode value = json.path(name);
		if (value.isMissingNode() || value.isNull()) {
			return null;
		}
		if (!value.isString()) {
			throw new RefusedArticle("its " + name + " is not a text");
		}
		String text = value.stringValue();
		if (text.codePoints().anyMatch((point) -> Character.getType(point) == Character.SURROGATE)) {
			throw new RefusedArticle("its " + name + " holds half of a surrogate pair");
		}
		return text;
	}

}
