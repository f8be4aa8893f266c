package org.talkstimeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talkstimeline.api.RawHttp;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Questions that are a little wrong, and what is said to them.
 */
class MistakenQuestionsTests {

	private static final String ROUND = "/api/v1/rounds/istanbul-2025-06-02";

	private static Service service;

	@BeforeAll
	static void start() {
		service = Service.over(Path.of("data/articles"));
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@Test
	void whoSatThereIsToldToWhoeverAsksForAnother() {
		assertThat(service.send(ROUND + "/delegations/xx").statusCode()).isEqualTo(404);
		assertThat(service.send(ROUND + "/delegations/xx").body()).contains("known are RU, UA, TR");
		assertThat(service.get(ROUND + "/delegations/ua").at("/party/code").asString()).isEqualTo("UA");
	}

	@Test
	void anOrderBesideANameIsRefused() {
		assertThat(service.send("/api/v1/participants", "name", "umerov", "sort", "name,desc").statusCode())
			.isEqualTo(400);
		assertThat(service.send("/api/v1/participants", "name", "umerov").statusCode()).isEqualTo(200);
	}

	@Test
	void anErrorNamesOnlyWhatWasKnownOnTheDay() {
		assertThat(service.send("/api/v1/rounds", "party", "XX", "asOf", "2020-01-01").body()).doesNotContain("RU")
			.contains("no other value is known either");
		assertThat(service.send("/api/v1/rounds", "party", "XX").body()).contains("RU");
		assertThat(service.send("/api/v1/rounds", "city", "Oslo", "asOf", "2020-01-01").body())
			.doesNotContain("Istanbul");
		assertThat(service.send("/api/v1/rounds", "article", "none", "asOf", "2025-06-01").body())
			.doesNotContain("2025-06-02");
	}

	@Test
	void aLetterAloneIsNoName() {
		assertThat(service.get("/api/v1/search", "q", "v").at("/page/totalElements").asInt()).isZero();
		assertThat(service.get("/api/v1/search", "q", "v medinsky").at("/page/totalElements").asInt()).isPositive();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "{\"published\": | is not JSON in UTF-8",
			"{\"text\":\"a\",\"text\":\"b\"} | names a property twice", "{} {} | is not JSON in UTF-8" })
	void aBodyThatIsNoJsonIsRefusedInWordsOfHttp(String body, String said) {
		String answer = service.write("POST", "/api/v1/extractions", null, body).body();
		assertThat(answer).contains(said).doesNotContain("tools.jackson", "java", "Source");
	}

	@ParameterizedTest
	@CsvSource({ "POST, /api/v1/extractions, application/*+json, 415", "POST, /api/v1/extractions, */*, 415",
			"GET, /nonsense, application/*, 404", "GET, /rounds/none, application/*, 404" })
	void aRangeOfTypesIsNoTypeOfABody(String method, String path, String type, int status) throws IOException {
		RawHttp.Response answer = RawHttp.send(service.port(),
				"%s %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\n".formatted(method, path, type)
						+ "Content-Length: 2\r\nConnection: close\r\n\r\n{}");
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.head()).contains("application/problem+json");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "application/json;q=0 | 406", "application/json;q=0.000, text/csv;q=0 | 406",
			"application/json;q=0, text/csv | 200", "application/json;q=0.1 | 200" })
	void whatIsNotWantedIsNotSent(String accept, int status) {
		assertThat(service.accepting(accept, "/api/v1/rounds").statusCode()).isEqualTo(status);
	}

	@Test
	void nobodyJoinedWhereItIsNotKnownWhoWasThereBefore() {
		JsonNode first = service.get("/api/v1/rounds/istanbul-2025-05-16/changes");
		assertThat(first.path("since").isNull()).isTrue();
		assertThat(first.path("joined")).isEmpty();
		assertThat(codes(first.path("notCompared"), "/code")).contains("TR");
		JsonNode second = service.get(ROUND + "/changes");
		assertThat(codes(second.path("notCompared"), "/code")).containsExactlyInAnyOrder("RU", "UA");
		assertThat(codes(second.path("joined"), "/party/code")).isNotEmpty().containsOnly("TR");
		assertThat(service.get("/api/v1/rounds/istanbul-2025-07-23/changes").path("left")).isNotEmpty();
	}

	private static List<String> codes(JsonNode items, String pointer) {
		return items.values().stream().map((item) -> item.at(pointer).asString()).toList();
	}

}
