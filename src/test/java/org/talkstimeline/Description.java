package org.talkstimeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The description of the interface in OpenAPI, as a test reads it.
 *
 * @param document the document
 */
record Description(JsonNode document) {

	static final Path COPY = Path.of("src/docs/openapi.json");

	static final Path EXAMPLES = Path.of("src/main/resources/examples");

	static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	static Description of(Service service) {
		return new Description(service.get("/v3/api-docs"));
	}

	static Description copy() throws IOException {
		return new Description(JSON.readTree(Files.readString(COPY)));
	}

	/** Gives the operations that read, by path. */
	Map<String, JsonNode> reads() {
		Map<String, JsonNode> reads = new TreeMap<>();
		this.document.path("paths").properties().forEach((path) -> {
			if (path.getValue().has("get")) {
				reads.put(path.getKey(), path.getValue().get("get"));
			}
		});
		return reads;
	}

	List<JsonNode> operations() {
		List<JsonNode> operations = new ArrayList<>();
		this.document.path("paths").forEach((path) -> path.forEach(operations::add));
		return operations;
	}

	Set<String> parameters() {
		Set<String> names = new TreeSet<>();
		operations().forEach((operation) -> operation.path("parameters").forEach((parameter) -> {
			if (parameter.has("name")) {
				names.add(parameter.path("name").asString());
			}
		}));
		this.document.at("/components/parameters").forEach((parameter) -> names.add(parameter.path("name").asString()));
		return names;
	}

	Set<String> properties() {
		Set<String> names = new TreeSet<>();
		this.document.at("/components/schemas")
			.forEach((schema) -> names.addAll(schema.path("properties").propertyNames()));
		return names;
	}

}
