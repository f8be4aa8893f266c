package org.talkstimeline;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the service says of itself. After a change of the interface, {@code
 * mvn test -Dtest=DescriptionTests -Ddescription=write} writes the committed copy and its
 * examples anew.
 */
class DescriptionTests {

	private static Service service;

	@BeforeAll
	static void start() throws IOException {
		boolean write = "write".equals(System.getProperty("description"));
		if (write) {
			// Apart, as a service that has described itself once does not read the
			// examples again.
			try (Service examples = Service.over(Path.of("data/articles"),
					"--talks.write-token=" + RealExamples.TOKEN)) {
				RealExamples.write(examples);
			}
		}
		service = Service.over(Path.of("data/articles"));
		if (write) {
			Files.writeString(Description.COPY,
					Description.JSON.writeValueAsString(Description.of(service).document()) + "\n");
		}
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@Test
	void matchesTheCommittedCopy() throws IOException {
		assertThat(Description.of(service).document())
			.as("%s is out of date: mvn test -Dtest=DescriptionTests -Ddescription=write", Description.COPY)
			.isEqualTo(Description.copy().document());
	}

	@Test
	void describesEveryOperationInWords() {
		assertThat(Description.of(service).operations()).allSatisfy((operation) -> {
			String id = operation.path("operationId").asString();
			assertThat(operation.path("summary").asString()).as(id).isNotBlank();
			operation.path("parameters").forEach((parameter) -> {
				if (!parameter.has("$ref")) {
					assertThat(parameter.path("description").asString()).as("%s: %s", id, parameter.path("name"))
						.isNotBlank();
				}
			});
		});
	}

	@Test
	void namesEveryOperationOnce() {
		assertThat(Description.of(service).operations()).extracting((operation) -> operation.path("operationId"))
			.doesNotHaveDuplicates();
	}

	@Test
	void describesEveryPropertyInWords() {
		Description.of(service).document().at("/components/schemas").properties().forEach((schema) -> {
			assertThat(schema.getValue().path("description").asString()).as(schema.getKey()).isNotBlank();
			schema.getValue().path("properties").properties().forEach((property) -> {
				JsonNode value = property.getValue();
				assertThat(value.path("description").asString() + value.path("$ref").asString())
					.as("%s.%s", schema.getKey(), property.getKey())
					.isNotBlank();
			});
		});
	}

	@Test
	void givesAnExampleOfEveryAnswer() {
		assertThat(Description.of(service).operations()).allSatisfy((operation) -> {
			JsonNode json = operation.at("/responses/200/content/application~1json");
			if (json.path("schema").has("$ref")) {
				assertThat(json.has("example")).as(operation.path("operationId").asString()).isTrue();
			}
		});
	}

	@Test
	void everyParameterAndPropertyStandsInTheDocumentation() throws IOException {
		String pages = Files.readString(Path.of("src/docs/api.md"));
		if (Files.exists(Path.of("README.md"))) {
			pages += Files.readString(Path.of("README.md"));
		}
		String all = pages;
		assertThat(Description.of(service).parameters()).allSatisfy((name) -> assertNamed(all, name));
		assertThat(Description.of(service).properties()).allSatisfy((name) -> assertNamed(all, name));
	}

	private static void assertNamed(String pages, String name) {
		assertThat(pages).containsPattern("[`\"{\\[, ]" + name + "[`\"}\\]{\\[, \n]");
	}

	@Test
	void frontEndsSeeTheProgramThatIsRun() throws IOException {
		assertThat(Files.readString(Path.of("src/docs/front-ends.md")))
			.contains(Files.readString(Path.of("src/judges/roster.ts")));
	}

	@Test
	void leadsFromTheEntryToNothingThatIsMissing() {
		JsonNode links = service.get("/api/v1").path("links");
		assertThat(links.propertyNames()).contains("rounds", "export.zip", "timeline/timelinejs.json", "problems",
				"openapi", "documentation");
		links.values()
			.forEach((link) -> assertThat(service.send(URI.create(link.asString()).getPath()).statusCode())
				.as(link.asString())
				.isNotEqualTo(404));
	}

	@Test
	void showsItselfToPeople() {
		assertThat(service.send("/swagger-ui").statusCode()).isEqualTo(302);
		assertThat(service.send("/swagger-ui/index.html").body()).contains("swagger-ui");
		assertThat(service.send("/swagger-ui/index.html").headers().allValues("Content-Security-Policy"))
			.singleElement()
			.asString()
			.contains("default-src 'self'");
		assertThat(service.send("/api/v1/rounds").headers().allValues("Content-Security-Policy"))
			.containsExactly("default-src 'none'; frame-ancestors 'none'");
		assertThat(service.send("/v3/api-docs/swagger-config").body()).contains("/v3/api-docs");
		assertThat(service.send("/v3/api-docs.yaml").body()).startsWith("openapi: 3.1");
	}

}
