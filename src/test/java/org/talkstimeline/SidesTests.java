package org.talkstimeline;

import java.net.http.HttpResponse;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Parties and processes at addresses of their own, where an editor's word takes one side
 * from what the first article tells.
 */
class SidesTests {

	private static final String FIRST = "/api/v1/articles/2025-06-01-istanbul-set-to-host-second-round-of/claims";

	private static Service service;

	@BeforeAll
	static void start() {
		service = Service.over(Path.of("data/articles"), "--talks.write-token=word");
		for (JsonNode claim : service.get(FIRST, "size", "200").path("content")) {
			if (claim.path("property").asString().equals("party") && claim.path("value").asString().equals("RU")
					&& claim.at("/subject/type").asString().equals("ROUND")
					&& claim.path("round").asString("").equals("istanbul-2025-06-02")) {
				String decisions = "/api/v1/claims/" + claim.path("id").asString() + "/decisions";
				assertThat(service.write("POST", decisions, "word", "{\"decision\":\"REJECT\"}").statusCode())
					.isEqualTo(201);
			}
		}
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@ParameterizedTest
	@CsvSource({ "/parties, code", "/processes, slug" })
	void areTheSameAloneAsInTheList(String list, String name) {
		for (JsonNode item : service.get("/api/v1" + list).path("content")) {
			assertThat(service.get("/api/v1" + list + "/" + item.path(name).asString())).isEqualTo(item);
		}
		assertThat(service.send("/api/v1" + list + "/none").statusCode()).isEqualTo(404);
		assertThat(service.send("/api/v1" + list + "/none?asOf=2025-05-31").statusCode()).isEqualTo(404);
	}

	@Test
	void takesACodeInAnyCase() {
		assertThat(service.get("/api/v1/parties/ua").path("code").asString()).isEqualTo("UA");
		assertThat(service.send("/api/v1/parties/UA", "asOf", "2025-05-31").statusCode()).isEqualTo(404);
	}

	@Test
	void leadsFromTheProcessOfADayToThatOfToday() {
		assertThat(service.get("/api/v1/processes/ukraine?asOf=2025-06-01").path("rounds").asInt()).isOne();
		HttpResponse<String> moved = service.send("/api/v1/processes/ukraine");
		assertThat(moved.statusCode()).isEqualTo(308);
		assertThat(moved.headers().firstValue("Location")).hasValue("/api/v1/processes/russia-ukraine");
	}

	@Test
	void namesTheRoundThatAClaimBelongsTo() {
		for (JsonNode claim : service.get("/api/v1/rounds/istanbul-2025-06-02/claims", "size", "200").path("content")) {
			assertThat(claim.path("round").asString()).isEqualTo("istanbul-2025-06-02");
		}
		assertThat(Nodes.texts(service.get(FIRST, "size", "200").path("content"), "round"))
			.contains("istanbul-2025-05-16", "istanbul-2025-06-02");
	}

	@Test
	void namesTheRoundOfAClaimThatIsNotKept() {
		JsonNode claims = service.post("/api/v1/extractions", """
				{"published":"2025-06-02","text":"Delegations of Russia and Ukraine met in Istanbul on Monday. \
				The Russian delegation was led by Vladimir Medinsky."}""").path("claims");
		assertThat(Nodes.texts(claims, "round")).contains("istanbul-2025-06-02");
	}

}
