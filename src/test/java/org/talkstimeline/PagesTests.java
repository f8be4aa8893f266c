package org.talkstimeline;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class PagesTests {

	/** What browsers send. */
	private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

	private static Service service;

	@BeforeAll
	static void start() {
		service = Service.over(Path.of("data/articles"));
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@ParameterizedTest
	@CsvSource({ "/, 23 July 2025", "/?status=SCHEDULED, 1 round", "/rounds/istanbul-2025-06-02, Mikhail Galuzin",
			"/rounds/istanbul-2025-06-02?asOf=2025-06-01, expected only",
			"/rounds/istanbul-2025-06-02/changes?since=istanbul-2025-05-16, joined",
			"/participants/rustem-umerov, Defense Minister", "/compare, Earlier round",
			"/search?q=umerov, <mark>Umerov</mark>",
			"/articles/2025-06-01-istanbul-set-to-host-second-round-of, <mark>Çırağan Palace</mark>",
			"/try, Nothing is stored", "/embed/rounds/istanbul-2025-06-02, İbrahim Kalın" })
	void showsWhatTheRestInterfaceAnswers(String path, String shown) {
		HttpResponse<String> page = service.accepting(BROWSER, path);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
		assertThat(page.headers().firstValue("ETag")).isPresent();
		assertThat(page.body()).contains(shown).startsWith("<!DOCTYPE html>").doesNotContain("null");
	}

	@Test
	void marksTheWordsBehindAFact() {
		assertThat(service.accepting(BROWSER, "/rounds/istanbul-2025-06-02").body())
			.contains("is to begin at <mark>13:00</mark> at the Çırağan Palace")
			.contains("The talks began shortly after <mark>2:30 p.m.</mark> and lasted")
			.contains("told after the event beats announced before it");
	}

	@ParameterizedTest
	@CsvSource({ "/, /api/v1/rounds", "/?party=UA&asOf=2025-06-01, /api/v1/rounds?party=UA&asOf=2025-06-01",
			"/rounds/istanbul-2025-06-02, /api/v1/rounds/istanbul-2025-06-02",
			"/embed/rounds/istanbul-2025-06-02, /api/v1/rounds/istanbul-2025-06-02",
			"/participants/rustem-umerov, /api/v1/participants/rustem-umerov",
			"/search?q=umerov&type=PERSON, /api/v1/search?q=umerov&type=PERSON" })
	void hasATwinInJson(String path, String twin) {
		HttpResponse<String> answer = service.accepting("application/json", path);
		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(answer.headers().firstValue("Location")).hasValue(twin);
		assertThat(service.send(twin).statusCode()).isEqualTo(200);
		assertThat(service.accepting(BROWSER, path).body()).contains("type=\"application/json\"",
				"href=\"" + twin.replace("&", "&amp;") + "\"");
	}

	@Test
	void isAPageForWhoeverTakesAnything() {
		assertThat(service.accepting("*/*", "/").headers().firstValue("Content-Type")).get()
			.asString()
			.contains("html");
	}

	@Test
	void linksOnlyToWhatIsThere() {
		for (String path : new String[] { "/", "/rounds/istanbul-2025-06-02?asOf=2025-06-02",
				"/participants/rustem-umerov", "/search?q=istanbul" }) {
			Matcher link = Pattern.compile("(?:href|src)=\"(/[^\"#]*)")
				.matcher(service.accepting(BROWSER, path).body());
			while (link.find()) {
				String target = link.group(1).replace("&amp;", "&");
				assertThat(service.accepting("*/*", target).statusCode()).as("%s on %s", target, path)
					// how well it reads is known once the whole build was through
					.matches((status) -> status < 400 || target.endsWith("/quality"));
			}
		}
	}

	@Test
	void holdsLinkedDataThatMachinesRead() {
		Matcher data = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>")
			.matcher(service.accepting(BROWSER, "/rounds/istanbul-2025-06-02").body());
		assertThat(data.find()).isTrue();
		JsonNode event = Description.JSON.readTree(data.group(1)).at("/@graph/0");
		assertThat(event.get("@type").asString()).isEqualTo("Event");
		assertThat(event.get("url").asString()).endsWith("/rounds/istanbul-2025-06-02");
	}

	@ParameterizedTest
	@CsvSource({ "/?from=&to=&asOf=2025-06-01, /?asOf=2025-06-01", "/?utm_source=x, /",
			"/compare?since=&round=istanbul-2025-06-02, /compare?round=istanbul-2025-06-02" })
	void leavesOutOfItsAddressWhatMeansNothing(String given, String tidy) {
		HttpResponse<String> answer = service.accepting(BROWSER, given);
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location")).hasValue(tidy);
	}

	@ParameterizedTest
	@CsvSource({ "/rounds/none, 404, No round", "/nowhere, 404, Nothing is served",
			"/?from=yesterday, 400, is not a date", "/?party=XX, 400, nothing has",
			"/rounds/istanbul-2025-06-02?asOf=2025-05-01, 404, See what is known now" })
	void saysWhatIsWrongAsAPage(String path, int status, String said) {
		HttpResponse<String> page = service.accepting(BROWSER, path);
		assertThat(page.statusCode()).isEqualTo(status);
		assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
		assertThat(page.body()).contains(said);
		assertThat(service.accepting("*/*", path).headers().firstValue("Content-Type"))
			.hasValue("application/problem+json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1", "/actuator/health", "/v3/api-docs", "/problems" })
	void leavesTheAnswersOfProgramsToPrograms(String path) {
		HttpResponse<String> answer = service.accepting("*/*", path);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).get().asString().contains("json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/rounds/none", "/actuator/none", "/problems/none" })
	void leavesTheErrorsOfProgramsToPrograms(String path) {
		assertThat(service.accepting(BROWSER, path).headers().firstValue("Content-Type"))
			.hasValue("application/problem+json");
	}

	@Test
	void allowsItsOwnFilesOnlyAndFramesOnlyWhatIsToBeEmbedded() {
		String policy = policy("/rounds/istanbul-2025-06-02");
		assertThat(policy).startsWith("default-src 'none'").endsWith("frame-ancestors 'none'").doesNotContain("unsafe");
		assertThat(policy("/embed/rounds/istanbul-2025-06-02")).endsWith("frame-ancestors *");
		HttpResponse<String> embedded = service.accepting(BROWSER, "/embed/rounds/istanbul-2025-06-02");
		assertThat(embedded.headers().firstValue("X-Frame-Options")).isEmpty();
	}

	private static String policy(String path) {
		return service.accepting(BROWSER, path).headers().firstValue("Content-Security-Policy").orElseThrow();
	}

	@Test
	void letsItsFilesBeKeptAsTheirAddressesHoldTheirHash() {
		Matcher file = Pattern.compile("/assets/page-[0-9a-f]{32}\\.css")
			.matcher(service.accepting(BROWSER, "/").body());
		assertThat(file.find()).isTrue();
		assertThat(service.send(file.group()).headers().firstValue("Cache-Control")).get()
			.asString()
			.contains("max-age=31536000", "immutable");
	}

	@Test
	void tellsWhoWalksTheWebWhereItIs() {
		HttpResponse<String> robots = service.send("/robots.txt");
		assertThat(robots.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
		String base = "http://localhost:" + service.port();
		assertThat(robots.body()).contains("Sitemap: " + base + "/sitemap.xml");
		HttpResponse<String> map = service.accepting("*/*", "/sitemap.xml");
		assertThat(map.headers().firstValue("Content-Type")).hasValue("application/xml;charset=UTF-8");
		Matcher page = Pattern.compile("<loc>" + base + "(/[^<]*)</loc>").matcher(map.body());
		int pages = 0;
		while (page.find()) {
			assertThat(service.accepting(BROWSER, page.group(1)).statusCode()).as(page.group(1)).isEqualTo(200);
			pages++;
		}
		assertThat(pages).isGreaterThan(1 + 3 + 5);
	}

	@Test
	void namesAPictureThatIsThere() {
		Matcher picture = Pattern.compile("og:image\" content=\"http://localhost:" + service.port() + "([^\"]*)")
			.matcher(service.accepting(BROWSER, "/").body());
		assertThat(picture.find()).isTrue();
		assertThat(service.send(picture.group(1)).headers().firstValue("Content-Type")).hasValue("image/png");
	}

	@Test
	void showsTheWordsBehindEachSeatThatIsCompared() {
		assertThat(service.accepting(BROWSER, "/rounds/istanbul-2025-06-02/changes").body()).contains("<summary>",
				"<mark>Vladimir Medinsky</mark>");
	}

}
