package org.talkstimeline.api.description;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;

/**
 * Schemas of JSON's own types, each bounded.
 */
final class Schemas {

	private static final int MOST_ENTRIES = 1000;

	private Schemas() {
	}

	/**
	 * Starts a schema.
	 * @param type a type of JSON
	 * @return a schema of that type alone
	 */
	static JsonSchema of(String type) {
		JsonSchema schema = new JsonSchema();
		schema.addType(type);
		return schema;
	}

	static JsonSchema object(String description) {
		JsonSchema schema = of("object");
		schema.setDescription(description);
		schema.setAdditionalProperties(false);
		return schema;
	}

	static Schema<?> array(Schema<?> items, int most) {
		return of("array").items(items).maxItems(most);
	}

	static Schema<?> map(Schema<?> values) {
		return of("object").additionalProperties(values).maxProperties(MOST_ENTRIES);
	}

	static Schema<?> constants(Class<?> type) {
		JsonSchema schema = of("string");
		schema.setEnum(Arrays.stream(type.getEnumConstants()).<Object>map(Object::toString).toList());
		return schema.description(Comments.of(type));
	}

	/**
	 * Lets a value be null as well.
	 * @param schema the schema of the value
	 * @return the schema of the value or null
	 */
	static Schema<?> orNull(Schema<?> schema) {
		if (schema.get$ref() != null) {
			return new JsonSchema().anyOf(List.of(schema, of("null")));
		}
		schema.addType("null");
		if (schema instanceof JsonSchema typed && typed.getEnum() != null) {
			List<Object> values = new ArrayList<>(typed.getEnum());
			values.add(null);
			typed.setEnum(values);
		}
		return schema;
	}

	/** An answer that is no JSON. */
	static Schema<?> body(String mediaType) {
		Schema<?> text = of("string").maxLength(Integer.MAX_VALUE);
		return text.format(mediaType.equals("application/zip") ? "binary" : "utf-8");
	}

}
