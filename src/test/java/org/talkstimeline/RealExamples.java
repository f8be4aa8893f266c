package org.talkstimeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the examples of the description: what the service answers over the articles that
 * come with it.
 */
final class RealExamples {

	private static final Map<String, String> VARIABLES = Map.of("{round}", "istanbul-2025-06-02", "{person}",
			"vladimir-medinsky", "{partyCode}", "UA", "{process}", "russia-ukraine", "/problems/{slug}",
			"/problems/not-found", "{number}", "1");

	private static final String TEXT = "Delegations from Russia and Ukraine met in Istanbul on Monday. "
			+ "The Russian delegation was led by Vladimir Medinsky, an aide to the president.";

	/** With which the service has to be started. */
	static final String TOKEN = "example";

	private RealExamples() {
	}

	static void write(Service service) {
		Description.of(service).reads().forEach((path, operation) -> write(service, path, operation));
		ObjectNode article = Description.JSON.createObjectNode()
			.put("title", "Talks in Istanbul")
			.put("published", "2025-06-02")
			.put("text", TEXT);
		write("createExtraction-request", article);
		write("createExtraction", service.post("/api/v1/extractions", article.toString()));
		writes(service, article.deepCopy());
	}

	/**
	 * Words on a claim and on two people who are two, and an article that comes and goes.
	 */
	private static void writes(Service service, ObjectNode article) {
		JsonNode posted = article.put("publisher", "The Wire").put("url", "https://example.org/talks");
		write("createArticle-request", posted);
		JsonNode written = write(service, "createArticle", "POST", "/api/v1/articles", posted.toString());
		String slug = written.at("/article/slug").asString();
		String claim = service.get("/api/v1/articles/" + slug + "/claims").at("/content/0/id").asString();
		JsonNode word = Description.JSON.createObjectNode().put("decision", "REJECT").put("reason", "A misreading");
		write("createClaimDecision-request", word);
		write(service, "createClaimDecision", "POST", "/api/v1/claims/" + claim + "/decisions", word.toString());
		JsonNode judged = Description.JSON.createObjectNode()
			.put("decision", "NOT_SAME_AS")
			.put("other", "rustem-umerov");
		write("createParticipantDecision-request", judged);
		write(service, "createParticipantDecision", "POST", "/api/v1/participants/vladimir-medinsky/decisions",
				judged.toString());
		write("getDecision", service.get("/api/v1/decisions/1"));
		write("listDecisions", service.get("/api/v1/decisions", "size", "1"));
		write(service, "deleteArticle", "DELETE", "/api/v1/articles/" + slug, "");
	}

	private static JsonNode write(Service service, String name, String method, String path, String body) {
		JsonNode answer = Description.JSON.readTree(service.write(method, path, TOKEN, body).body());
		write(name, answer);
		return answer;
	}

	private static void write(Service service, String path, JsonNode operation) {
		String id = operation.path("operationId").asString();
		JsonNode schema = operation.at("/responses/200/content/application~1json/schema");
		if (!schema.has("$ref") && !schema.has("items")) {
			return;
		}
		List<String> given = new ArrayList<>(id.startsWith("list") ? List.of("size", "1") : List.of());
		operation.path("parameters").forEach((parameter) -> {
			if (parameter.path("in").asString("").equals("query") && parameter.path("required").asBoolean()) {
				given.addAll(List.of(parameter.path("name").asString(), parameter.path("example").asString()));
			}
		});
		HttpResponse<String> answer = service.send(filled(service, path), given.toArray(String[]::new));
		if (answer.statusCode() == 200) {
			JsonNode example = Description.JSON.readTree(answer.body()
				.replaceAll("http://localhost:\\d+", "http://localhost:8080")
				.replaceAll("(?<=\"servedFrom\":\")[^\"]+", "2025-07-24T06:00:00Z")
				.replaceAll("(\"(?:title|headline)\":\"(?:[^ \"]+ ){4})(?:[^ \"]+ ){3}[^\"]*", "$1…"));
			if (id.equals("getChanges")) {
				JsonNode first = example.at("/content/0");
				((ObjectNode) example).putArray("content").add(first);
			}
			write(id, example);
		}
	}

	private static String filled(Service service, String path) {
		String filled = path;
		for (Map.Entry<String, String> variable : VARIABLES.entrySet()) {
			filled = filled.replace(variable.getKey(), variable.getValue());
		}
		int slug = filled.indexOf("/{slug}");
		if (slug >= 0) {
			JsonNode first = service.get(filled.substring(0, slug), "size", "1").at("/content/0/slug");
			filled = filled.replace("{slug}", first.asString());
		}
		return filled;
	}

	/** Also where the running service looks for them. */
	private static void write(String name, JsonNode example) {
		try {
			for (Path folder : new Path[] { Description.EXAMPLES, Path.of("target/classes/examples") }) {
				Files.createDirectories(folder);
				Files.writeString(folder.resolve(name + ".json"), Description.JSON.writeValueAsString(example) + "\n");
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
