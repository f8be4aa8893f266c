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

import org.talkstimeline.article.ArticleDraft;
import org.talkstimeline.problem.Fault;
import org.talkstimeline.problem.ProblemType;
import org.talkstimeline.problem.RequestProblem;
import tools.jackson.databind.JsonNode;

/**
 * Reads an object property by property, and gathers all that is wrong with it.
 */
final class BodyForm {

	private final JsonNode body;

	private final List<Fault> faults = new ArrayList<>();

	BodyForm(JsonNode body, Class<?> type) {
		this.body = body;
		Set<String> known = Arrays.stream(type.getRecordComponents())
			.map(RecordComponent::getName)
			.collect(Collectors.toCollection(TreeSet::new));
		body.propertyNames()
			.stream()
			.filter((name) -> !known.contains(name))
			.forEach((name) -> fault(name, "is not known; known are " + String.join(", ", known)));
	}

	/** Gives what was read, where nothing is wrong. */
	<T> T checked(@Nullable T read) {
		if (!this.faults.isEmpty() || read == null) {
			throw RequestProblem.of(ProblemType.INVALID_BODY, this.faults);
		}
		return read;
	}

	@Nullable LocalDate day(String name) {
		String day = text(name, true, 100);
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
		fault(name, "\"%s\" is not a day of the form 2025-06-02".formatted(day));
		return null;
	}

	<E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
		String given = text(name, true, 100);
		if (given == null) {
			return null;
		}
		for (E constant : type.getEnumConstants()) {
			if (constant.name().equals(given)) {
				return constant;
			}
		}
		fault(name, "\"%s\" is not one of %s".formatted(given, Arrays.toString(type.getEnumConstants())));
		return null;
	}

	/** Reads an address of the web. */
	@Nullable String url(String name, int longest) {
		String url = text(name, false, longest);
		if (url != null && !ArticleDraft.isAddress(url)) {
			fault(name, ArticleDraft.NO_ADDRESS);
			return null;
		}
		return url;
	}

	@Nullable String text(String name, boolean required, int longest) {
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
		else if (text.codePoints().anyMatch(BodyForm::isNoCharacter)) {
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

	void fault(String name, String detail) {
		this.faults.add(Fault.ofBody("/" + name.replace("~", "~0").replace("/", "~1"), detail));
	}

}
