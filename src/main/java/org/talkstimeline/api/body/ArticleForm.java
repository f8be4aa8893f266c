package org.talkstimeline.api.body;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.problem.Fault;
import org.talkstimeline.problem.ProblemType;
import org.talkstimeline.problem.RequestProblem;
import org.talkstimeline.article.ArticleDraft;
import tools.jackson.databind.JsonNode;

/**
 * Reads an article that somebody sends to have it read.
 */
public final class ArticleForm {

	private static final Set<String> KNOWN = Arrays.stream(SentArticle.class.getRecordComponents())
		.map(RecordComponent::getName)
		.collect(Collectors.toCollection(TreeSet::new));

	private final JsonNode body;

	private final List<Fault> faults = new ArrayList<>();

	private ArticleForm(JsonNode body) {
		this.body = body;
	}

	/**
	 * Reads an article.
	 * @param body an object with {@code published}, {@code text} and perhaps a
	 * {@code title}
	 * @return the article
	 * @throws RequestProblem with every fault of the body
	 */
	public static ArticleDraft read(JsonNode body) {
		return new ArticleForm(body).draft();
	}

	private ArticleDraft draft() {
		this.body.propertyNames()
			.stream()
			.filter((name) -> !KNOWN.contains(name))
			.forEach((name) -> fault(name, "is not known; known are " + String.join(", ", KNOWN)));
		String title = text("title", false, ArticleDraft.TITLE_LENGTH);
		LocalDate published = day();
		String text = text("text", true, ArticleDraft.TEXT_LENGTH);
		if (!this.faults.isEmpty() || published == null || text == null) {
			throw RequestProblem.of(ProblemType.INVALID_BODY, this.faults);
		}
		return new ArticleDraft((title != null) ? title : "", null, published, null, null, null, text);
	}

	private @Nullable LocalDate day() {
		String day = text("published", true, ArticleDraft.TITLE_LENGTH);
		if (day == null) {
			return null;
		}
		try {
			LocalDate published = LocalDate.parse(day);
			if (published.getYear() >= 1000 && published.getYear() <= 9998) {
				return published;
			}
		}
		catch (DateTimeParseException ex) {
			// As wrong as a year that nobody means.
		}
		fault("published", "\"%s\" is not a day of the form 2025-06-02".formatted(day));
		return null;
	}

	private @Nullable String text(String name, boolean required, int longest) {
		JsonNode value = this.body.path(name);
		if (value.isMissingNode() || value.isNull()) {
			if (required) {
				fault(name, "is missing");
			}
			return null;
		}
		if (!value.isString()) {
			fault(name, "is not a text in quotation marks");
			return null;
		}
		String text = value.stringValue();
		if (required && text.isBlank()) {
			fault(name, "is empty");
		}
		else if (text.length() > longest) {
			fault(name, "is longer than %d characters".formatted(longest));
		}
		else if (text.codePoints().anyMatch(ArticleForm::isNoCharacter)) {
			fault(name, "holds NUL or half of a surrogate pair, which is no character");
		}
		else {
			return text;
		}
		return null;
	}

	private static boolean isNoCharacter(int codePoint) {
		return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
	}

	private void fault(String name, String detail) {
		this.faults.add(Fault.ofBody("/" + name.replace("~", "~0").replace("/", "~1"), detail));
	}

}
