package org.talkstimeline.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import com.github.luben.zstd.ZstdInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.talkstimeline.api.RawHttp;
import org.talkstimeline.api.ServedApi;
import org.talkstimeline.timeline.FixedPage;
import org.talkstimeline.timeline.Holdings;
import org.talkstimeline.timeline.StoreState;
import org.talkstimeline.timeline.Timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

@ServedApi
class AnswerHeadersTests {

	private static final String LONG = "{\"name\":\"" + "Çırağan Palace ".repeat(200) + "\"}";

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@Autowired
	Timeline timeline;

	@MockitoBean
	StoreState state;

	@BeforeEach
	void oneRoundIsKnown() {
		given(this.timeline.round(eq("istanbul"), any())).willReturn(Optional.of(LONG));
		given(this.timeline.round(eq("geneva"), any())).willReturn(Optional.of("{}"));
	}

	@Test
	void answersInJsonWithAStrongTag() throws Exception {
		HttpResponse<byte[]> answer = get("istanbul");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
		assertThat(answer.headers().firstValue("ETag"))
			.hasValueSatisfying((tag) -> assertThat(tag).matches("\"[0-9a-f]{32}\""));
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
		assertThat(answer.headers().firstValue("Vary")).hasValue("Accept, Accept-Encoding");
		assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(LONG);
	}

	@Test
	void compressesWithATagOfItsOwn() throws Exception {
		HttpResponse<byte[]> plain = get("istanbul");
		HttpResponse<byte[]> zipped = get("istanbul", "Accept-Encoding", "br;q=1, GZIP; q=0.5");
		assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(zipped.headers().firstValue("Vary")).hasValue("Accept, Accept-Encoding");
		assertThat(zipped.headers().firstValue("ETag")).isNotEqualTo(plain.headers().firstValue("ETag"))
			.hasValueSatisfying((tag) -> assertThat(tag).matches("\"[0-9a-f]{32}-gzip\""));
		assertThat(zipped.body().length).isLessThan(500);
		assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes()).isEqualTo(plain.body());
	}

	@Test
	void compressesBetterForWhoeverTakesIt() throws Exception {
		HttpResponse<byte[]> plain = get("istanbul");
		HttpResponse<byte[]> packed = get("istanbul", "Accept-Encoding", "gzip, deflate, br, zstd");
		assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("zstd");
		assertThat(packed.headers().firstValue("ETag"))
			.hasValueSatisfying((tag) -> assertThat(tag).matches("\"[0-9a-f]{32}-zstd\""));
		assertThat(new ZstdInputStream(new ByteArrayInputStream(packed.body())).readAllBytes()).isEqualTo(plain.body());
		assertThat(get("istanbul", "Accept-Encoding", "zstd;q=0, *").headers().firstValue("Content-Encoding"))
			.hasValue("gzip");
	}

	@Test
	void compressesNothingThatIsShortOrUnwanted() throws Exception {
		assertThat(get("geneva", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding")).isEmpty();
		assertThat(get("istanbul", "Accept-Encoding", "gzip;q=0, *").headers().firstValue("Content-Encoding"))
			.isEmpty();
		assertThat(get("istanbul", "Accept-Encoding", "*").headers().firstValue("Content-Encoding")).hasValue("gzip");
	}

	@Test
	void sendsNothingToWhoHasItAlready() throws Exception {
		String tag = get("istanbul").headers().firstValue("ETag").orElseThrow();
		for (String known : new String[] { tag, "W/" + tag, "\"other\", " + tag, "*" }) {
			HttpResponse<byte[]> answer = get("istanbul", "If-None-Match", known);
			assertThat(answer.statusCode()).as(known).isEqualTo(304);
			assertThat(answer.body()).isEmpty();
			assertThat(answer.headers().firstValue("ETag")).hasValue(tag);
			assertThat(answer.headers().firstValue("Vary")).hasValue("Accept, Accept-Encoding");
			assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
		}
		assertThat(get("istanbul", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
		assertThat(get("istanbul", "If-None-Match", "nonsense").statusCode()).isEqualTo(200);
		assertThat(get("istanbul", "If-None-Match", tag, "Accept-Encoding", "gzip").statusCode()).isEqualTo(200);
	}

	@Test
	void looksAtTheDateWhereNoTagIsGiven() throws Exception {
		given(this.state.since()).willReturn(Optional.of(Instant.parse("2025-06-02T14:30:00Z")));
		String date = "Mon, 02 Jun 2025 14:30:00 GMT";
		assertThat(get("istanbul").headers().firstValue("Last-Modified")).hasValue(date);
		HttpResponse<byte[]> known = get("istanbul", "If-Modified-Since", date);
		assertThat(known.statusCode()).isEqualTo(304);
		assertThat(known.body()).isEmpty();
		assertThat(known.headers().firstValue("Last-Modified")).hasValue(date);
		assertThat(known.headers().firstValue("ETag")).isEqualTo(get("istanbul").headers().firstValue("ETag"));
		assertThat(get("istanbul", "If-Modified-Since", "Tue, 03 Jun 2025 00:00:00 GMT").statusCode()).isEqualTo(304);
		for (String other : new String[] { "Mon, 02 Jun 2025 14:29:59 GMT", "Sat, 01 Jan 2135 00:00:00 GMT",
				"yesterday", "2025-06-02" }) {
			assertThat(get("istanbul", "If-Modified-Since", other).statusCode()).as(other).isEqualTo(200);
		}
		assertThat(get("istanbul", "If-Modified-Since", date, "If-None-Match", "\"other\"").statusCode())
			.isEqualTo(200);
	}

	@Test
	void answersHeadAsGetWithoutTheBody() throws Exception {
		HttpResponse<byte[]> head = this.client.send(
				HttpRequest.newBuilder(round("istanbul")).method("HEAD", HttpRequest.BodyPublishers.noBody()).build(),
				HttpResponse.BodyHandlers.ofByteArray());
		HttpResponse<byte[]> answer = get("istanbul");
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		for (String header : new String[] { "ETag", "Content-Length", "Content-Type", "Vary", "Cache-Control" }) {
			assertThat(head.headers().firstValue(header)).as(header)
				.isPresent()
				.isEqualTo(answer.headers().firstValue(header));
		}
	}

	@Test
	void takesJsonHoweverItIsAskedFor() throws Exception {
		for (String accept : new String[] { "application/json", "*/*", "application/*;q=0.1",
				"application/json;charset=iso-8859-1", "text/html, application/xhtml+xml, */*;q=0.8" }) {
			HttpResponse<byte[]> answer = get("istanbul", "Accept", accept);
			assertThat(answer.statusCode()).as(accept).isEqualTo(200);
			assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
		}
	}

	@Test
	void letsPagesOfAnyOriginRead() throws Exception {
		HttpResponse<byte[]> answer = get("unknown");
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
		assertThat(answer.headers().firstValue("Access-Control-Expose-Headers"))
			.hasValue("ETag, Link, Location, Content-Disposition, Retry-After");
	}

	@Test
	void answersPreflights() throws IOException {
		RawHttp.Response answer = RawHttp.send(this.port, """
				OPTIONS /api/v1/rounds HTTP/1.1\r
				Host: localhost\r
				Connection: close\r
				Origin: https://example.org\r
				Access-Control-Request-Method: GET\r
				\r
				""");
		assertThat(answer.status()).isEqualTo(204);
		assertThat(answer.head()).contains("Access-Control-Allow-Origin: *")
			.contains("Access-Control-Allow-Methods: GET, HEAD, OPTIONS");
	}

	@Test
	void letsPagesOfAnyOriginSendATextThatIsNotKept() throws IOException {
		for (String address : new String[] { "extractions", "articles" }) {
			RawHttp.Response answer = RawHttp.send(this.port, """
					OPTIONS /api/v1/%s HTTP/1.1\r
					Host: localhost\r
					Connection: close\r
					Origin: https://example.org\r
					Access-Control-Request-Method: POST\r
					Access-Control-Request-Headers: content-type\r
					\r
					""".formatted(address));
			assertThat(answer.head().contains("Access-Control-Allow-Methods: POST")).as(address)
				.isEqualTo(address.equals("extractions"));
			assertThat(answer.head()).contains("Content-Type").doesNotContain("Authorization");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "HTTP/1.0\r\n", "HTTP/1.1\r\nHost:\r\n", "HTTP/1.1\r\nHost: [::1]:80\r\n" })
	void answersWhateverItIsCalled(String host) throws IOException {
		given(this.timeline.rounds(any(), any())).willReturn(FixedPage.of(Page.empty(PageRequest.of(0, 20))));
		given(this.timeline.holdings(any())).willReturn(Holdings.NONE);
		for (String target : new String[] { "/api/v1", "/api/v1/rounds" }) {
			RawHttp.Response answer = RawHttp.send(this.port,
					"GET " + target + " " + host + "Connection: close\r\n\r\n");
			assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		}
	}

	@Test
	void listsItsMethods() throws IOException {
		RawHttp.Response answer = RawHttp.send(this.port,
				"OPTIONS /api/v1/rounds HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.head()).contains("Allow: GET,HEAD,OPTIONS");
	}

	private URI round(String slug) {
		return URI.create("http://localhost:" + this.port + "/api/v1/rounds/" + slug);
	}

	private HttpResponse<byte[]> get(String slug, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(round(slug));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
	}

}
