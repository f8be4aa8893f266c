package org.talkstimeline.problem;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.Page;
import org.talkstimeline.api.RawHttp;
import org.talkstimeline.api.ServedApi;
import org.talkstimeline.timeline.FixedPage;
import org.talkstimeline.timeline.Timeline;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/**
 * Walks every way that leads to an error, through a real server, and finds one shape.
 */
@ServedApi
class ProblemShapeTests {

	@LocalServerPort
	int port;

	@Autowired
	Timeline timeline;

	@BeforeEach
	void nothingIsKnown() {
		given(this.timeline.rounds(any(), any())).willReturn(FixedPage.of(Page.empty()));
		given(this.timeline.conflicts(any(), any(), any(), any())).willReturn(FixedPage.of(Page.empty()));
		given(this.timeline.claimsOfRound(any(), any())).willReturn(FixedPage.of(Page.empty()));
		given(this.timeline.claimsOfArticle(any(), any())).willReturn(FixedPage.of(Page.empty()));
		given(this.timeline.delegations(any(), any())).willReturn(FixedPage.of(Page.empty()));
		given(this.timeline.parties(any())).willThrow(new IllegalStateException("a secret of the store"));
	}

	static Stream<Arguments> requests() {
		return Stream.of(ask(404, "GET", "/"), ask(404, "GET", "/nonsense"), ask(404, "GET", "/error"),
				ask(404, "GET", "/api/v1/nonsense"), ask(404, "GET", "/actuator/health/nonsense"),
				ask(404, "GET", "/actuator/nonsense"), ask(400, "GET", "/actuator/health/x?a=%FF"),
				ask(404, "GET", "/api/v1/rounds/"), ask(404, "GET", "/api/v1/rounds/no-such-round"),
				ask(404, "GET", "/api/v1/rounds/no-such-round/delegations"),
				ask(404, "GET", "/api/v1/rounds/no-such-round/delegations/RU"),
				ask(404, "GET", "/api/v1/rounds/no-such-round/claims"), ask(404, "GET", "/api/v1/participants/nobody"),
				ask(404, "GET", "/api/v1/agreements/none"), ask(404, "GET", "/api/v1/articles/none"),
				ask(404, "GET", "/api/v1/articles/none/claims"), ask(404, "GET", "/problems/none"),
				ask(400, "GET", "/api/v1/rounds/a%00b"), ask(400, "GET", "/api/v1/rounds/%FF%FE"),
				ask(404, "GET", "/api/v1/rounds;party=RU"), ask(404, "GET", "/api/v1/rounds/%0D%0ASet-Cookie:x=1"),
				ask(400, "GET", "/api/v1/rounds?nonsense=1"), ask(400, "GET", "/api/v1?page=1"),
				ask(400, "GET", "/api/v1/rounds?party=%00"), ask(400, "GET", "/api/v1/rounds?party=%FF"),
				ask(400, "GET", "/api/v1/rounds?party=%zz"), ask(400, "GET", "/api/v1/rounds?%"),
				ask(400, "GET", "/api/v1/rounds?size=0"), ask(400, "GET", "/problems?x=1"),
				ask(400, "GET", "/api/v1/rounds/a%2Fb"), ask(400, "GET", "/api/v1/rounds/a|b"),
				ask(400, "GET", "/api/v1/rounds?q=<x>"), ask(400, "GET", "/../../etc/passwd"),
				ask(400, "GET", "/api/v1/rounds/a%5Cb"), ask(400, "GET", "/api/v1/r\u00f6unds"),
				ask(405, "DELETE", "/api/v1/rounds"), ask(405, "PUT", "/api/v1/rounds/x"),
				ask(405, "BREW", "/api/v1/rounds"), ask(405, "TRACE", "/api/v1/rounds"),
				ask(405, "GET", "/api/v1/extractions"), ask(404, "POST", "/nonsense"),
				ask(406, "GET", "/api/v1/rounds", "Accept: text/html"),
				ask(406, "GET", "/api/v1/rounds", "Accept: nonsense"), ask(415, "POST", "/api/v1/extractions"),
				ask(415, "POST", "/api/v1/extractions", "Content-Type: text/plain", "Content-Length: 0"),
				ask(415, "POST", "/api/v1/extractions", "Content-Type: nonsense", "Content-Length: 0"),
				ask(415, "POST", "/api/v1/extractions", "Content-Type: application/json", "Content-Encoding: gzip"),
				ask(400, "POST", "/api/v1/extractions", "Content-Type: application/json", "Content-Length: 0"),
				send(413, " ".repeat(1024 * 1024 + 1)), ask(400, "GET", "/api/v1/rounds", "Content-Length: many"),
				ask(414, "GET", "/api/v1/rounds?party=" + "A".repeat(20_000)),
				ask(431, "GET", "/api/v1/rounds", "X-Long: " + "A".repeat(20_000)),
				ask(501, "GET", "/api/v1/rounds", "Transfer-Encoding: nonsense"), ask(500, "GET", "/api/v1/parties"));
	}

	private static Arguments send(int status, String body) {
		return ask(status, "POST", "/api/v1/extractions", "Content-Type: application/json",
				"Content-Length: " + body.length() + "\r\n\r\n" + body);
	}

	private static Arguments ask(int status, String method, String target, String... headers) {
		String head = method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
		String lines = Stream.of(headers).map((header) -> header + "\r\n").reduce("", String::concat);
		return Arguments.argumentSet(
				(method + " " + target + " " + List.of(headers)).replaceAll("(.{90}).*", "$1").replace("\r\n", ""),
				status, head + lines + "\r\n");
	}

	@ParameterizedTest
	@MethodSource("requests")
	void answersWithProblemDetails(int status, String request) throws IOException {
		RawHttp.Response response = RawHttp.send(this.port, request);
		assertThat(response.status()).as(response.head() + "\n" + response.body()).isEqualTo(status);
		assertThat(response.head()).containsIgnoringCase("content-type: application/problem+json");
		assertThat(response.body()).doesNotContainIgnoringCase("exception").doesNotContain("<html", "secret", "\tat ");
		JsonNode problem = new JsonMapper().readTree(response.body());
		assertThat(problem.propertyNames()).contains("type", "title", "status", "detail", "instance");
		assertThat(problem.get("status").asInt()).isEqualTo(status);
		assertThat(problem.get("detail").asString()).isNotBlank();
		assertThat(problem.get("instance").asString()).startsWith("/");
	}

	@ParameterizedTest
	@MethodSource("requests")
	void describesTheTypeAtItsAddress(int status, String request) throws IOException {
		String type = new JsonMapper().readTree(RawHttp.send(this.port, request).body()).get("type").asString();
		if (!type.equals("about:blank")) {
			RawHttp.Response description = RawHttp.send(this.port,
					"GET " + type + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
			assertThat(description.status()).isEqualTo(200);
		}
	}

	@Test
	void namesTheMethodsThatAreOffered() throws IOException {
		RawHttp.Response response = RawHttp.send(this.port,
				"DELETE /api/v1/rounds HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(response.head()).contains("Allow: GET,HEAD,OPTIONS");
	}

}
