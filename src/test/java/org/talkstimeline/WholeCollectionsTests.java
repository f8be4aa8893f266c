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
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talkstimeline.api.RawHttp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every collection in the formats that give it whole.
 */
class WholeCollectionsTests {

	private static final CsvMapper CSV = CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

	private static Service service;

	private final HttpClient client = HttpClient.newHttpClient();

	@BeforeAll
	static void start() {
		service = Service.over(Path.of("data/articles"));
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/rounds?format=csv", "/rounds?format=ndjson", "/export.zip", "/timeline.ics",
			"/participants.graphml" })
	void tellsNoLengthWhereOnlyHeadersAreWanted(String path) throws IOException {
		for (String coding : new String[] { "identity", "gzip" }) {
			RawHttp.Response head = RawHttp.send(service.port(), "HEAD /api/v1" + path
					+ " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: " + coding + "\r\nConnection: close\r\n\r\n");
			assertThat(head.status()).isEqualTo(200);
			assertThat(head.head()).contains("ETag: ").doesNotContainIgnoringCase("Content-Length");
			assertThat(head.body()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/rounds", "/delegations", "/participants", "/agreements", "/articles", "/conflicts",
			"/timeline", "/parties", "/processes", "/rounds/istanbul-2025-06-02/delegations",
			"/rounds/istanbul-2025-06-02/claims", "/articles/2025-06-01-istanbul-set-to-host-second-round-of/claims",
			"/rounds?party=UA&asOf=2025-06-01", "/rounds?sort=date,desc", "/participants?name=medinsky",
			"/agreements?sort=implementedOn&sort=type,desc" })
	void holdsWhatThePagesHoldInTheSameOrder(String path) throws Exception {
		String more = path + (path.contains("?") ? "&" : "?");
		JsonNode page = service.get("/api/v1" + more + "size=200");
		List<JsonNode> items = List.copyOf(page.path("content").values());
		List<JsonNode> lines = get(more + "format=ndjson&size=1").body()
			.lines()
			.map(Description.JSON::readTree)
			.toList();
		assertThat(lines).isEqualTo(items);
		List<String[]> rows = rows(get(more + "format=csv").body());
		assertThat(rows).hasSize(items.size() + 1);
		assertThat(rows).allSatisfy((row) -> assertThat(row).hasSameSizeAs(rows.get(0)));
		String first = rows.get(0)[0];
		for (int i = 0; i < items.size(); i++) {
			assertThat(rows.get(i + 1)[0]).isEqualTo(items.get(i).at("/" + first.replace('.', '/')).asString());
		}
	}

	@Test
	void goesByTheAcceptHeaderWhereTheAddressSaysNothing() throws Exception {
		assertThat(type("/rounds", "text/csv")).startsWith("text/csv");
		assertThat(type("/rounds", "application/x-ndjson")).isEqualTo("application/x-ndjson");
		assertThat(type("/rounds", "text/csv;q=0.1, application/json")).isEqualTo("application/json");
		assertThat(type("/rounds", "text/html, */*;q=0.8")).isEqualTo("application/json");
		assertThat(type("/rounds?format=json", "text/csv")).isEqualTo("application/json");
		assertThat(type("/rounds?format=csv", "application/json")).startsWith("text/csv");
		assertThat(get("/rounds", "Accept", "application/xml").statusCode()).isEqualTo(406);
	}

	@Test
	void findsNothingOfWhatIsNotThere() throws Exception {
		assertThat(get("/rounds/nothing/claims?format=csv").statusCode()).isEqualTo(404);
		assertThat(get("/rounds?format=csv&process=nothing").statusCode()).isEqualTo(400);
	}

	@Test
	void refusesAFormatThatThereIsNot() throws Exception {
		assertThat(get("/rounds?format=xls").body()).contains("Known are csv");
		assertThat(get("/rounds?format=csv&format=json").statusCode()).isEqualTo(400);
		assertThat(get("/rounds/istanbul-2025-06-02?format=csv").statusCode()).isEqualTo(400);
	}

	@Test
	void keepsItsEntityTagWhileTheDataStaysTheSame() throws Exception {
		HttpResponse<String> csv = get("/rounds?format=csv");
		String tag = csv.headers().firstValue("ETag").orElseThrow();
		assertThat(get("/rounds?format=csv").headers().firstValue("ETag")).contains(tag);
		assertThat(get("/rounds", "Accept", "text/csv").headers().firstValue("ETag")).isNotEqualTo(tag);
		assertThat(get("/rounds?format=csv&asOf=2025-06-01").headers().firstValue("ETag")).isNotEqualTo(tag);
		HttpResponse<String> same = get("/rounds?format=csv", "If-None-Match", tag);
		assertThat(same.statusCode()).isEqualTo(304);
		assertThat(same.body()).isEmpty();
	}

	@Test
	void compressesOnRequest() throws Exception {
		HttpRequest request = HttpRequest.newBuilder(uri("/rounds?format=csv"))
			.header("Accept-Encoding", "gzip")
			.build();
		HttpResponse<byte[]> zipped = this.client.send(request, HttpResponse.BodyHandlers.ofByteArray());
		assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
		String plain = new String(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes(),
				StandardCharsets.UTF_8);
		assertThat(plain).isEqualTo(get("/rounds?format=csv").body()).contains("Çırağan");
	}

	private String type(String path, String accept) throws Exception {
		return get(path, "Accept", accept).headers().firstValue("Content-Type").orElseThrow();
	}

	private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private static URI uri(String path) {
		return URI.create("http://localhost:" + service.port() + "/api/v1" + path);
	}

	private static List<String[]> rows(String csv) {
		try (MappingIterator<String[]> rows = CSV.readerFor(String[].class).readValues(csv)) {
			return rows.readAll();
		}
	}

}
