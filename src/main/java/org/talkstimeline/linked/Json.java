package org.talkstimeline.linked;

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
public final class Json {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.build();

	private Json() {
	}

	/**
	 * Reads an answer.
	 * @param json its JSON text
	 * @return its tree
	 */
	public static JsonNode read(String json) {
		return MAPPER.readTree(json);
	}

	/**
	 * Writes a value.
	 * @param value a tree or a record
	 * @return its JSON text
	 */
	public static String write(Object value) {
		return MAPPER.writeValueAsString(value);
	}

	/**
	 * Begins an object.
	 * @return an object without properties
	 */
	public static ObjectNode object() {
		return MAPPER.createObjectNode();
	}

	/**
	 * Gives the text of a property.
	 * @param node the object
	 * @param property the name of the property
	 * @return the text; null where it is not known
	 */
	public static @Nullable String text(JsonNode node, String property) {
		JsonNode value = node.path(property);
		return (value.isNull() || value.isMissingNode()) ? null : value.asString();
	}

	/**
	 * Gives a number.
	 * @param node the object
	 * @param property the name of the property
	 * @return the number; null where it is not known
	 */
	public static @Nullable Integer number(JsonNode node, String property) {
		JsonNode value = node.path(property);
		return value.isNumber() ? value.asInt() : null;
	}

	/**
	 * Gives the text of a property that every item has.
	 * @param node the object
	 * @param property the name of the property
	 * @return the text
	 */
	public static String name(JsonNode node, String property) {
		return node.required(property).asString();
	}

	/**
	 * Gives texts.
	 * @param list a list of texts
	 * @return the texts in order; none where there is no list
	 */
	public static List<String> texts(JsonNode list) {
		return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
	}

	/**
	 * Gives the text of one property of each object in a list.
	 * @param list the list
	 * @param property the name of the property, which each has
	 * @return the texts in order
	 */
	public static List<String> texts(JsonNode list, String property) {
		return StreamSupport.stream(list.spliterator(), false).map((item) -> name(item, property)).toList();
	}

}
