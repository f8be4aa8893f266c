package org.talkstimeline.desk;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the whole data set from one JSON document of any length.
 */
final class ExportReader {

	private static final Pattern BEGINNING = Pattern.compile("\\s*\\{\\s*\"dataset\"\\s*:.*", Pattern.DOTALL);

	private static final int LONGEST_BEGINNING = 200;

	private ExportReader() {
	}

	/** Tells such a document from lines of JSON. The stream is then where it was. */
	static boolean begins(BufferedInputStream stream) throws IOException {
		stream.mark(LONGEST_BEGINNING);
		byte[] beginning = stream.readNBytes(LONGEST_BEGINNING);
		stream.reset();
		return BEGINNING.matcher(new String(beginning, StandardCharsets.UTF_8)).matches();
	}

	/** Goes through all items of all lists of the document. */
	static void read(JsonMapper mapper, InputStream stream, Items items) {
		try (JsonParser parser = mapper.createParser(stream)) {
			parser.nextToken();
			while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
				String list = parser.currentName();
				if (parser.nextToken() != JsonToken.START_ARRAY || !items.wants(list)) {
					parser.skipChildren();
					continue;
				}
				while (parser.nextToken() != JsonToken.END_ARRAY) {
					items.take(list, parser.readValueAsTree());
				}
			}
		}
	}

	/** What takes the items. */
	interface Items {

		boolean wants(String list);

		void take(String list, JsonNode item);

	}

}
