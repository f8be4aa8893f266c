package org.talkstimeline;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Articles and editors' words that come in over HTTP.
 */
class WritingTests {

	private static final String TOKEN = "a-token-of-a-test";

	private static final String ANNOUNCED = "Russian and Ukrainian delegations will meet in Istanbul on June 2. "
			+ "The Russian delegation will be led by Vladimir Medinsky, an aide to the president.";

	private static final String HELD = "Russian and Ukrainian delegations met in Istanbul on June 2. "
			+ "The Ukrainian delegation was led by Rustem Umerov, defense minister.";

	private Service service;

	@BeforeEach
	void start() {
		this.service = Service.over(Path.of("none"), "--talks.write-token=" + TOKEN, "--talks.write-tokens.anna=annas");
	}

	@AfterEach
	void stop() {
		this.service.close();
	}

	@Test
	void takesAnArticleInAndTellsWhatChanged() {
		HttpResponse<String> answer = post("one", "2025-06-01", ANNOUNCED);
		assertThat(answer.statusCode()).isEqualTo(201);
		assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/articles/2025-06-01-one");
		JsonNode written = json(answer);
		assertThat(written.at("/article/slug").asString()).isEqualTo("2025-06-01-one");
		assertThat(things(written, "created")).contains("ARTICLE 2025-06-01-one", "ROUND istanbul-2025-06-02",
				"PARTICIPANT vladimir-medinsky", "PARTY RU");
		assertThat(json(post("two", "2025-06-03", HELD)).path("changed").toString()).contains("istanbul-2025-06-02");
		assertThat(status("/api/v1/rounds/istanbul-2025-06-02")).isEqualTo("HELD");
	}

	@Test
	void knowsTheSameTextAgain() {
		post("one", "2025-06-01", ANNOUNCED);
		HttpResponse<String> again = post("one", "2025-06-01", ANNOUNCED);
		assertThat(again.statusCode()).isEqualTo(200);
		assertThat(json(again).path("changed").isEmpty()).isTrue();
		assertThat(total("/api/v1/articles")).isOne();
	}

	@Test
	void findsAtOnceWhatCameInAndNoMoreWhatWent() {
		assertThat(found("umerov")).isEmpty();
		String slug = json(post("one", "2025-06-03", HELD)).at("/article/slug").asString();
		assertThat(found("umerov")).contains("PERSON rustem-umerov", "ROUND istanbul-2025-06-02", "PASSAGE " + slug);
		post("one", "2025-06-04", HELD.replace("defense minister", "chief negotiator"));
		assertThat(found("defense")).isEmpty();
		assertThat(found("negotiator")).contains("PASSAGE " + slug);
		this.service.write("DELETE", "/api/v1/articles/" + slug, TOKEN, "");
		assertThat(found("umerov")).isEmpty();
	}

	private List<String> found(String words) {
		return things(this.service.get("/api/v1/search", "q", words, "size", "200"), "content");
	}

	@Test
	void supersedesWhatANewerVersionNoLongerSays() {
		JsonNode first = json(post("one", "2025-06-01", ANNOUNCED));
		String slug = first.at("/article/slug").asString();
		HttpResponse<String> answer = post("one", "2025-06-03", HELD);
		assertThat(answer.statusCode()).isEqualTo(201);
		assertThat(total("/api/v1/articles")).isOne();
		assertThat(json(answer).at("/article/version").asInt()).isEqualTo(2);
		assertThat(status("/api/v1/rounds/istanbul-2025-06-02")).isEqualTo("HELD");
		JsonNode claims = this.service.get("/api/v1/articles/" + slug + "/claims", "size", "200").path("content");
		assertThat(Nodes.texts(claims, "state")).contains("ACCEPTED", "SUPERSEDED");
		for (JsonNode claim : claims) {
			JsonNode evidence = claim.path("evidence");
			String text = this.service.get("/api/v1/articles/" + evidence.path("article").asString())
				.path("text")
				.asString();
			assertThat(text.substring(evidence.path("start").asInt(), evidence.path("end").asInt()))
				.isEqualTo(evidence.path("exact").asString());
		}
	}

	@Test
	void withdrawsWhatOnlyOneArticleSupports() {
		post("one", "2025-06-01", ANNOUNCED);
		post("two", "2025-06-03", HELD);
		HttpResponse<String> gone = this.service.write("DELETE", "/api/v1/articles/2025-06-01-one", TOKEN, "");
		assertThat(gone.statusCode()).isEqualTo(200);
		assertThat(things(json(gone), "withdrawn")).containsExactlyInAnyOrder("ARTICLE 2025-06-01-one",
				"PARTICIPANT vladimir-medinsky");
		assertThat(total("/api/v1/rounds")).isOne();
		assertThat(this.service.send("/api/v1/participants/vladimir-medinsky").statusCode()).isEqualTo(404);
		assertThat(this.service.write("DELETE", "/api/v1/articles/2025-06-01-one", TOKEN, "").statusCode())
			.isEqualTo(404);
	}

	@Test
	void keepsAnEditorsWordOnAClaim() {
		post("one", "2025-06-01", ANNOUNCED);
		JsonNode claims = this.service.get("/api/v1/articles/2025-06-01-one/claims", "size", "200").path("content");
		String id = claims.valueStream()
			.filter((claim) -> claim.path("property").asString().equals("head"))
			.findFirst()
			.orElseThrow()
			.path("id")
			.asString();
		HttpResponse<String> answer = decide("/api/v1/claims/" + id + "/decisions",
				"{\"decision\":\"REJECT\",\"reason\":\"misread\"}");
		assertThat(answer.statusCode()).isEqualTo(201);
		assertThat(json(answer).at("/decision/editor").asString()).isEqualTo("anna");
		assertThat(head()).isNull();
		this.service.write("DELETE", "/api/v1/articles/2025-06-01-one", TOKEN, "");
		post("one", "2025-06-01", ANNOUNCED);
		assertThat(head()).as("after the article came back").isNull();
		decide("/api/v1/claims/" + id + "/decisions", "{\"decision\":\"ACCEPT\"}");
		assertThat(head()).isEqualTo("vladimir-medinsky");
		assertThat(total("/api/v1/decisions")).isEqualTo(2);
	}

	@Test
	void joinsAndPartsPeople() {
		post("one", "2025-06-01", ANNOUNCED);
		post("two", "2025-06-03", ANNOUNCED.replace("will meet", "met").replace("Vladimir Medinsky", "Petr Sidorov"));
		String path = "/api/v1/participants/vladimir-medinsky/decisions";
		HttpResponse<String> joined = decide(path, "{\"decision\":\"SAME_AS\",\"other\":\"petr-sidorov\"}");
		assertThat(joined.statusCode()).as(joined.body()).isEqualTo(201);
		assertThat(things(json(joined), "withdrawn")).hasSize(1);
		assertThat(total("/api/v1/participants")).isOne();
		String gone = json(joined).at("/withdrawn/0/slug").asString();
		HttpResponse<String> moved = this.service.send("/api/v1/participants/" + gone);
		assertThat(moved.statusCode()).isEqualTo(308);
		HttpResponse<String> parted = decide(path, "{\"decision\":\"NOT_SAME_AS\",\"other\":\"petr-sidorov\"}");
		assertThat(parted.statusCode()).as(parted.body()).isEqualTo(201);
		assertThat(total("/api/v1/participants")).isEqualTo(2);
		assertThat(this.service.send("/api/v1/participants/petr-sidorov").statusCode()).isEqualTo(200);
		assertThat(decide(path, "{\"decision\":\"SAME_AS\",\"other\":\"nobody\"}").statusCode()).isEqualTo(400);
	}

	@Test
	void whoFollowsTheChangesHoldsThePresentState() {
		Map<String, String> copy = new TreeMap<>();
		String cursor = follow(copy, null);
		post("one", "2025-06-01", ANNOUNCED);
		cursor = follow(copy, cursor);
		post("two", "2025-06-03", HELD);
		assertThat(this.service.get("/api/v1/changes", "since", cursor).path("content").size()).isPositive();
		cursor = follow(copy, cursor);
		this.service.write("DELETE", "/api/v1/articles/2025-06-01-one", TOKEN, "");
		cursor = follow(copy, cursor);
		assertThat(this.service.get("/api/v1/changes", "since", cursor).path("content").isEmpty()).isTrue();
		Map<String, String> fromTheStart = new TreeMap<>();
		follow(fromTheStart, null);
		assertThat(copy).isEqualTo(fromTheStart);
		Map<String, String> present = new TreeMap<>();
		for (String collection : List.of("round", "agreement", "article", "process")) {
			String plural = collection.equals("process") ? "processes" : collection + "s";
			this.service.get("/api/v1/" + plural, "size", "200")
				.path("content")
				.forEach((item) -> present.put(collection.toUpperCase(Locale.ROOT) + " " + item.path("slug").asString(),
						item.toString()));
		}
		assertThat(copy).containsAllEntriesOf(present);
		assertThat(this.service.send("/api/v1/changes", "since", "nonsense").statusCode()).isEqualTo(400);
	}

	private String follow(Map<String, String> copy, String since) {
		JsonNode answer;
		String cursor = since;
		do {
			answer = (cursor != null) ? this.service.get("/api/v1/changes", "since", cursor)
					: this.service.get("/api/v1/changes");
			for (JsonNode change : answer.path("content")) {
				String name = change.path("type").asString() + " " + change.path("slug").asString();
				String now = change.path("change").asString().equals("WITHDRAWN") ? null
						: change.path("item").toString();
				String before = (now != null) ? copy.put(name, now) : copy.remove(name);
				assertThat(before).as("%s did not change", name).isNotEqualTo(now);
			}
			cursor = answer.path("next").asString();
		}
		while (answer.path("more").asBoolean());
		return cursor;
	}

	@Test
	void letsOnlyHoldersOfATokenWrite() throws IOException {
		List<String> writes = new ArrayList<>();
		Description.of(this.service).document().path("paths").properties().forEach((path) -> {
			for (String method : List.of("post", "delete", "put", "patch")) {
				JsonNode operation = path.getValue().path(method);
				if (operation.path("security").size() > 0) {
					writes.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey().replaceAll("\\{.*?}", "x"));
				}
			}
		});
		assertThat(writes).hasSize(4);
		for (String write : writes) {
			String[] parts = write.split(" ");
			HttpResponse<String> none = this.service.write(parts[0], parts[1], null, "{}");
			assertThat(none.statusCode()).as(write).isEqualTo(401);
			assertThat(none.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
			assertThat(none.headers().firstValue("Content-Type")).hasValue("application/problem+json");
			assertThat(this.service.write(parts[0], parts[1], "wrong", "{}").statusCode()).as(write).isEqualTo(401);
		}
		try (Service closed = Service.over(Path.of("none"))) {
			assertThat(closed.write("POST", "/api/v1/articles", "any", "{}").statusCode()).isEqualTo(403);
			assertThat(closed.write("POST", "/api/v1/articles", null, "{}").statusCode()).isEqualTo(401);
		}
	}

	private HttpResponse<String> post(String title, String published, String text) {
		return this.service.write("POST", "/api/v1/articles", TOKEN, """
				{"title":"%s","published":"%s","url":"https://example.org/%s","text":"%s"}""".formatted(title,
				published, title, text));
	}

	private HttpResponse<String> decide(String path, String body) {
		return this.service.write("POST", path, "annas", body);
	}

	private String head() {
		return this.service.get("/api/v1/rounds/istanbul-2025-06-02/delegations/RU").path("head").asString(null);
	}

	private String status(String path) {
		return this.service.get(path).path("status").asString();
	}

	private int total(String path) {
		return this.service.get(path).at("/page/totalElements").asInt();
	}

	private static List<String> things(JsonNode written, String property) {
		return written.path(property)
			.valueStream()
			.map((thing) -> thing.path("type").asString() + " " + thing.path("slug").asString())
			.toList();
	}

	private static JsonNode json(HttpResponse<String> answer) {
		return Description.JSON.readTree(answer.body());
	}

}
