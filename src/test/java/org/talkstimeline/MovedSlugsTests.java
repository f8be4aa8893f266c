package org.talkstimeline;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Articles give a round another day and a person another spelling, one after the other.
 */
class MovedSlugsTests {

	@TempDir
	static Path folder;

	private static Service service;

	@BeforeAll
	static void start() throws IOException {
		String round = "The second round of talks between Russia and Ukraine was held in Istanbul on June ";
		article("one", "", "2025-06-01", "The second round of talks between Russia and Ukraine will be held in Istanbul"
				+ " on June 2. The Ukrainian delegation will be led by Defense Minister Sergey Kislitsa.");
		article("two", "publisher: AA\n", "2025-06-04",
				round + "3. The Ukrainian delegation was led by Defense Minister"
						+ " Sergiy Kyslytsya. The two sides agreed to exchange 1,000 prisoners each.");
		article("three", "publisher: Wire\n", "2025-06-05", round + "4. The Ukrainian delegation was led by Defense"
				+ " Minister Sergiy Kyslytsya. At the talks, the two sides agreed to exchange 1,000 prisoners each.");
		article("four", "publisher: Post\n", "2025-06-06",
				round + "4. The two sides agreed there to exchange 1,000 prisoners each.");
		service = Service.over(folder);
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@ParameterizedTest
	@CsvSource({ "/rounds/istanbul-2025-06-02, /rounds/istanbul-2025-06-04",
			"/rounds/istanbul-2025-06-03?asOf=2025-06-30, /rounds/istanbul-2025-06-04?asOf=2025-06-30",
			"/rounds/istanbul-2025-06-02/delegations?size=5&sort=party, /rounds/istanbul-2025-06-04/delegations?size=5&sort=party",
			"/rounds/istanbul-2025-06-02/delegations/UA, /rounds/istanbul-2025-06-04/delegations/UA",
			"/rounds/istanbul-2025-06-02/claims, /rounds/istanbul-2025-06-04/claims",
			"/rounds/istanbul-2025-06-02/changes, /rounds/istanbul-2025-06-04/changes",
			"/participants/sergey-kislitsa, /participants/sergiy-kyslytsya",
			"/agreements/prisoner-exchange-istanbul-2025-06-03, /agreements/prisoner-exchange-istanbul-2025-06-04",
			"/rounds/istanbul-2025-06-04?asOf=2025-06-01, /rounds/istanbul-2025-06-02?asOf=2025-06-01",
			"/rounds/istanbul-2025-06-02/claims?asOf=2025-06-04, /rounds/istanbul-2025-06-03/claims?asOf=2025-06-04",
			"/participants/sergiy-kyslytsya?asOf=2025-06-01, /participants/sergey-kislitsa?asOf=2025-06-01",
			"/agreements/prisoner-exchange-istanbul-2025-06-04?asOf=2025-06-04, /agreements/prisoner-exchange-istanbul-2025-06-03?asOf=2025-06-04" })
	void leadsToTheSlugOfTheDayAskedFor(String moved, String target) {
		HttpResponse<String> answer = service.send("/api/v1" + moved);
		assertThat(answer.statusCode()).isEqualTo(308);
		assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1" + target);
		assertThat(service.send("/api/v1" + target).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "/rounds/istanbul-2025-06-02, /rounds/istanbul-2025-06-04",
			"/embed/rounds/istanbul-2025-06-02, /embed/rounds/istanbul-2025-06-04",
			"/rounds/istanbul-2025-06-02/changes, /rounds/istanbul-2025-06-04/changes",
			"/participants/sergey-kislitsa, /participants/sergiy-kyslytsya",
			"/rounds/istanbul-2025-06-04?asOf=2025-06-01, /rounds/istanbul-2025-06-02?asOf=2025-06-01" })
	void leadsPagesTheSameWay(String moved, String target) {
		HttpResponse<String> answer = service.accepting("text/html", moved);
		assertThat(answer.statusCode()).isEqualTo(308);
		assertThat(answer.headers().firstValue("Location")).hasValue(target);
		assertThat(service.accepting("text/html", target).statusCode()).isEqualTo(200);
	}

	@Test
	void keepsAnOldSlugForTheDaysOnWhichItWasTheOne() {
		assertThat(service.get("/api/v1/rounds/istanbul-2025-06-02?asOf=2025-06-01").get("slug").asString())
			.isEqualTo("istanbul-2025-06-02");
	}

	@ParameterizedTest
	@CsvSource({ "/rounds?participant=sergey-kislitsa", "/delegations?participant=sergey-kislitsa&party=UA",
			"/delegations?round=istanbul-2025-06-02&party=UA", "/participants?round=istanbul-2025-06-03",
			"/agreements?round=istanbul-2025-06-02" })
	void takesAnOldSlugInAFilterForTheOneOfToday(String path) {
		assertThat(service.get("/api/v1" + path).at("/page/totalElements").asInt()).isOne();
	}

	@Test
	void comparesWithARoundUnderItsOldSlug() {
		assertThat(
				service.send("/api/v1/rounds/istanbul-2025-06-04/changes", "since", "istanbul-2025-06-02").statusCode())
			.isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "/agreements/prisoner-exchange-istanbul-2025-06-04?asOf=2025-06-01",
			"/rounds/istanbul-2025-06-04?asOf=2025-05-31", "/rounds/istanbul-2025-06-05", "/participants/sergey",
			"/articles/2025-06-01-on" })
	void knowsNothingOfWhatWasNeverGivenOutOrNotYetKnown(String path) {
		assertThat(service.send("/api/v1" + path).statusCode()).isEqualTo(404);
	}

	private static void article(String name, String publisher, String day, String text) throws IOException {
		Files.writeString(folder.resolve(name + ".md"),
				"---\ntitle: " + name + "\n" + publisher + "published: " + day + "\n---\n" + text);
	}

}
