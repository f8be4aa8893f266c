package org.talkstimeline.api.description;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.talkstimeline.query.Field;
import org.talkstimeline.query.Form;
import org.talkstimeline.query.FromQuery;
import org.talkstimeline.query.Shape;

/**
 * Describes the parameters that a controller's method declares.
 */
final class Parameters {

	private static final String TEXT = "^[^\\u0000-\\u001F\\u007F-\\u009F]+$";

	/** What is the same at every address that takes it. */
	private static final Map<String, String> COMMON = Map.of("asOf",
			"Answers as it could be known at the end of this day, from articles published by then. A day to come means now.",
			"page", "The number of the page, from 0.", "size", "How many items a page holds; 20 where it is left out.",
			"sort", "By what to sort, and in which direction. Repeat it for a second field.", "format",
			"The format, whatever the Accept header says: json for a page, ndjson or csv for the whole collection, for which page and size mean nothing.");

	/** Values that the articles which come with the service answer to. */
	private static final Map<String, Object> EXAMPLES = Map.ofEntries(Map.entry("round", "istanbul-2025-06-02"),
			Map.entry("person", "vladimir-medinsky"), Map.entry("participant", "vladimir-medinsky"),
			Map.entry("partyCode", "UA"), Map.entry("party", "UA"), Map.entry("mediator", "TR"),
			Map.entry("process", "russia-ukraine"), Map.entry("city", "Istanbul"), Map.entry("name", "Medinsky"),
			Map.entry("q", "prisoner exchange"), Map.entry("asOf", "2025-06-02"), Map.entry("from", "2025-05-01"),
			Map.entry("to", "2025-07-31"));

	private Parameters() {
	}

	static List<Parameter> of(Method method) {
		List<Parameter> parameters = new ArrayList<>();
		for (java.lang.reflect.Parameter declared : method.getParameters()) {
			if (declared.isAnnotationPresent(PathVariable.class)) {
				parameters.add(path(method, declared.getName()));
			}
		}
		new Form(method).fields().forEach((field) -> parameters.add(query(method, field)));
		return parameters;
	}

	private static Parameter path(Method method, String name) {
		return new Parameter().in("path")
			.example(EXAMPLES.get(name))
			.name(name)
			.required(true)
			.description(Comments.of(method, name))
			.schema(Texts.named(name).schema());
	}

	private static Parameter query(Method method, Field field) {
		Parameter parameter = new Parameter().in("query")
			.name(field.name())
			.required(field.required())
			.description(comment(method, field.name()))
			.example(EXAMPLES.get(field.name()));
		Schema<?> value = value(field.shape());
		if (!field.repeatable()) {
			return parameter.schema(value);
		}
		Object example = EXAMPLES.get(field.name());
		return parameter.schema(Schemas.array(value, field.mostValues()))
			.style(Parameter.StyleEnum.FORM)
			.explode(true)
			.example((example != null) ? List.of(example) : null);
	}

	private static String comment(Method method, String name) {
		return Arrays.stream(method.getParameters())
			.filter((parameter) -> parameter.isAnnotationPresent(FromQuery.class))
			.map((parameter) -> Comments.of(parameter.getType(), name))
			.filter((comment) -> !comment.isEmpty())
			.findFirst()
			.orElseGet(() -> Objects.requireNonNullElse(COMMON.get(name), Comments.of(method, name)));
	}

	private static Schema<?> value(Shape shape) {
		JsonSchema schema = Schemas.of((shape.kind() == Shape.Kind.NUMBER) ? "integer" : "string");
		switch (shape.kind()) {
			case NUMBER -> schema.format("int32")
				.minimum(BigDecimal.valueOf(shape.least()))
				.maximum(BigDecimal.valueOf(shape.most()));
			case DATE -> schema.format("date").minLength(shape.least()).maxLength(shape.most());
			case CONSTANT -> schema.setEnum(List.copyOf(shape.constants()));
			default -> schema.pattern(TEXT).minLength(shape.least()).maxLength(shape.most());
		}
		return schema;
	}

}
