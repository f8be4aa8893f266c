package org.talkstimeline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talkstimeline.desk.Bulk;
import org.talkstimeline.export.DataPackageFile;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The exports of the running service, and what they promise together.
 */
class ExportsTests {

	private static Service service;

	private static Service other;

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	@BeforeAll
	static void start(@TempDir Path empty) throws IOException {
		service = Service.over(Path.of("data/articles"));
		other = Service.over(empty);
		other.bean(Bulk.class)
			.lines(new ByteArrayInputStream(get(service, "/export.json").body()),
					(entry) -> assertThat(entry.status()).as(entry.detail()).isEqualTo(201));
	}

	@AfterAll
	static void stop() {
		service.close();
		other.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/rounds", "/delegations", "/participants", "/agreements", "/articles", "/conflicts",
			"/timeline", "/parties", "/processes", "/rounds/istanbul-2025-06-02/claims" })
	void theSameAnswersCanBeMadeAgainFromTheWholeJson(String path) {
		for (String asOf : List.of("2025-06-01", "2025-06-02", "2026-01-01")) {
			String query = path + "?format=ndjson&asOf=" + asOf;
			assertThat(text(other, query)).isEqualTo(text(service, query));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/export.json", "/export.ndjson", "/export.zip", "/export.jsonld", "/export.plover.jsonl",
			"/participants.graphml", "/timeline.ics", "/timeline.atom", "/timeline/timelinejs.json" })
	void theSameDataGivesTheSameBytesAndSaysWhichTheyAre(String path) {
		byte[] first = get(service, path).body();
		assertThat(get(other, path).body()).isEqualTo(first);
		String said = path.endsWith("zip") ? DataPackageFile.of(first).descriptor().toString()
				: new String(first, StandardCharsets.UTF_8).replace("\r\n ", "");
		String version = service.get("/api/v1").path("version").asString();
		assertThat(said).contains(version).contains("CC0-1.0").contains("2025-07-23");
		HttpResponse<byte[]> answer = get(service, path);
		String tag = answer.headers().firstValue("ETag").orElseThrow();
		assertThat(get(service, path, "If-None-Match", tag).statusCode()).isEqualTo(304);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/export.jsonld", "/export.plover.jsonl", "/timeline.ics", "/timeline.atom",
			"/timeline/timelinejs.json" })
	void givesThePartAskedFor(String path) {
		assertThat(text(service, path)).contains("istanbul-2025-05-16");
		assertThat(text(service, path + "?from=2025-06-01&process=russia-ukraine&asOf=2025-06-02"))
			.doesNotContain("istanbul-2025-05-16")
			.doesNotContain("istanbul-2025-07-23");
		assertThat(get(service, path + "?process=nothing").statusCode()).isEqualTo(400);
		assertThat(get(service, path + "?party=UA").statusCode()).isEqualTo(400);
	}

	@Test
	void aPartOfTheWholeJsonHoldsTheRoundsAskedFor() {
		JsonNode part = service.get("/api/v1/export.json", "from", "2025-06-01", "to", "2025-06-30");
		assertThat(part.path("rounds").values()).extracting((round) -> round.path("slug").asString())
			.containsExactly("istanbul-2025-06-02");
		assertThat(part.path("claims").values()).isNotEmpty()
			.allSatisfy((claim) -> assertThat(claim.path("round").asString()).isEqualTo("istanbul-2025-06-02"));
	}

	@Test
	void aPartHoldsAllThatItRefersTo() {
		DataPackageFile.of(get(service, "/export.zip").body()).check();
		DataPackageFile part = DataPackageFile.of(get(service, "/export.zip?from=2025-06-01&to=2025-06-30").body());
		part.check();
		assertThat(part.rows("rounds")).extracting((row) -> row.get("slug")).containsExactly("istanbul-2025-06-02");
		assertThat(part.rows("claims")).isNotEmpty();
	}

	@Test
	void tablesHoldAsManyRowsAsTheService() {
		DataPackageFile file = DataPackageFile.of(get(service, "/export.zip").body());
		JsonNode counts = service.get("/api/v1").path("counts");
		for (String table : List.of("articles", "processes", "rounds", "claims", "delegations", "agreements",
				"conflicts")) {
			assertThat(file.rows(table)).as(table).hasSize(counts.path(table).asInt());
		}
		assertThat(file.rows("agreements")).contains(agreement(file)).hasSize(5);
	}

	private static Map<String, String> agreement(DataPackageFile file) {
		Map<String, String> exchange = file.rows("agreements").get(0);
		assertThat(exchange).containsEntry("slug", "prisoner-exchange-istanbul-2025-05-16")
			.containsEntry("Stage", "Pre")
			.containsEntry("StageSub", "Conf")
			.containsEntry("Dat", "2025-05-16");
		return exchange;
	}

	@Test
	void listsTheVersionsServed() {
		JsonNode versions = service.get("/api/v1/versions").path("content");
		assertThat(versions).hasSize(1);
		assertThat(versions.get(0).path("version")).isEqualTo(service.get("/api/v1").path("version"));
		assertThat(versions.get(0).path("rounds").asInt()).isEqualTo(3);
		assertThat(text(service, "/versions?format=csv")).startsWith("version,day,servedFrom,articles");
	}

	private static String text(Service asked, String path) {
		return new String(get(asked, path).body(), StandardCharsets.UTF_8);
	}

	private static HttpResponse<byte[]> get(Service asked, String path, String... headers) {
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create("http://localhost:" + asked.port() + "/api/v1" + path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
