package org.talkstimeline.timeline;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes answers: properties in the order in which their records declare them, absent
 * knowledge as null.
 */
final class Json {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.build();

	private Json() {
	}

	/**
	 * Writes an answer.
	 * @param answer a record of this module or of the one before it
	 * @return its JSON text
	 */
	static String write(Object answer) {
		return MAPPER.writeValueAsString(answer);
	}

	/**
	 * Reads an answer back.
	 * @param <T> the type of what is wanted of it
	 * @param answer its JSON text
	 * @param type the record to read
	 * @return what is wanted
	 */
	static <T> T read(String answer, Class<T> type) {
		return MAPPER.readValue(answer, type);
	}

}
