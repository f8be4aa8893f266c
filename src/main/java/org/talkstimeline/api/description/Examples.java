package org.talkstimeline.api.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers that the service gave over the articles which come with it.
 */
final class Examples {

	private static final JsonMapper MAPPER = new JsonMapper();

	private Examples() {
	}

	/**
	 * Finds an example.
	 * @param operation the name of the operation that answered
	 * @return the JSON as maps and lists; null where there is none
	 */
	static @Nullable Object of(String operation) {
		try (InputStream example = Examples.class.getResourceAsStream("/examples/" + operation + ".json")) {
			return (example != null) ? MAPPER.readValue(example, Object.class) : null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
