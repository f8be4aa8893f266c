package org.talkstimeline.export;

import java.util.List;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the timeline's answers and writes values in the order in which they are given.
 */
final class Json {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.build();

	private Json() {
	}

	static JsonNode read(String json) {
		return MAPPER.readTree(json);
	}

	static String write(Object value) {
		return MAPPER.writeValueAsString(value);
	}

	static ObjectNode object() {
		return MAPPER.createObjectNode();
	}

	/** The text of a property; null where it is not known. */
	static @Nullable String text(JsonNode node, String property) {
		JsonNode value = node.path(property);
		return (value.isNull() || value.isMissingNode()) ? null : value.asString();
	}

	static @Nullable Integer number(JsonNode node, String property) {
		JsonNode value = node.path(property);
		return value.isNumber() ? value.asInt() : null;
	}

	/** The text of a property that every item has. */
	static String name(JsonNode node, String property) {
		return node.required(property).asString();
	}

	static List<String> texts(JsonNode list) {
		return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
	}

	/** The text of one property of each object in a list. */
	static List<String> texts(JsonNode list, String property) {
		return StreamSupport.stream(list.spliterator(), false).map((item) -> name(item, property)).toList();
	}

}
