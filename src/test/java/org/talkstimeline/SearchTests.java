package org.talkstimeline;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talkstimeline.desk.Desk;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTests {

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
	@CsvSource({ "Умеров, PERSON, rustem-umerov", "umreov, PERSON, rustem-umerov", "Кислиця, PERSON, sergiy-kyslytsya",
			"Kalin Ibrahim, PERSON, ibrahim-kalin", "kysl*, PERSON, sergiy-kyslytsya",
			"advisor medin*, PERSON, vladimir-medinsky", "medinskiy, PERSON, vladimir-medinsky",
			"dolmabahce, ROUND, istanbul-2025-05-16", "istanbul june 2, ROUND, istanbul-2025-06-02",
			"remains repatriation, AGREEMENT, remains-repatriation-istanbul-2025-06-02",
			"prisonner exchange implemented, AGREEMENT, prisoner-exchange-istanbul-2025-06-02",
			"renewed istanbul, ARTICLE, 2025-07-23-turkiye-today-turkiye-to-host-russia" })
	void findsFirstWhatIsMeant(String question, String type, String slug) {
		JsonNode first = service.get("/api/v1/search", "q", question).at("/content/0");
		assertThat(first.get("slug").asString()).isEqualTo(slug);
		assertThat(first.get("type").asString()).isEqualTo(type);
		assertThat(first.get("score").asDouble()).isBetween(0.1, 1.0);
	}

	@Test
	void marksTheWordsWhereTheyStand() {
		JsonNode found = service.get("/api/v1/search", "q", "бомбардировщик bomber", "type", "PASSAGE");
		assertThat(found.get("content")).isEmpty();
		JsonNode hit = service.get("/api/v1/search", "q", "bomber drones", "type", "PASSAGE").at("/content/0");
		String text = service.get("/api/v1/articles/" + hit.get("slug").asString()).get("text").asString();
		JsonNode line = hit.at("/matches/0");
		assertThat(text.substring(hit.get("start").asInt(), hit.get("end").asInt()))
			.isEqualTo(line.get("text").asString());
		List<String> marked = new ArrayList<>();
		line.get("marks")
			.forEach((mark) -> marked
				.add(line.get("text").asString().substring(mark.get("start").asInt(), mark.get("end").asInt())));
		assertThat(marked).containsExactly("drone", "drones", "bombers");
		assertThat(line.get("marked").asString()).contains("<mark>bombers</mark>");
	}

	@Test
	void filtersByKindProcessAndDay() {
		assertThat(types("q", "istanbul", "type", "ROUND", "type", "ARTICLE")).containsOnly("ROUND", "ARTICLE");
		assertThat(types("q", "istanbul", "process", "russia-ukraine")).contains("ROUND", "ARTICLE", "PASSAGE");
		assertThat(slugs("q", "talks", "type", "ROUND", "from", "2025-06-01", "to", "2025-06-30"))
			.containsExactly("istanbul-2025-06-02");
		assertThat(slugs("q", "umerov", "type", "PERSON", "to", "2025-05-31")).isEmpty();
		assertThat(service.send("/api/v1/search", "q", "istanbul", "process", "atlantis").body())
			.contains("known are russia-ukraine");
	}

	@Test
	void sortsByDayWhereAsked() {
		List<String> dates = new ArrayList<>();
		service.get("/api/v1/search", "q", "talks", "sort", "date", "size", "200")
			.get("content")
			.forEach((hit) -> dates.add(hit.get("date").asString()));
		assertThat(dates).isSorted().hasSizeGreaterThan(10);
	}

	@ParameterizedTest
	@CsvSource({ "rounds, prisoner exchange, 2", "rounds, kyslytsia, 2", "rounds, atlantis, 0",
			"participants, intelligence, 2", "agreements, prisoner implemented, 2", "articles, drones bombers, 1" })
	void filtersCollectionsByWords(String collection, String question, int total) {
		JsonNode page = service.get("/api/v1/" + collection, "q", question, "size", "1").get("page");
		assertThat(page.get("totalElements").asInt()).isEqualTo(total);
	}

	@Test
	void wantsWordsAndAllOtherFiltersTogether() {
		assertThat(slugs("/api/v1/rounds", "q", "prisoner exchange", "to", "2025-05-31"))
			.containsExactly("istanbul-2025-05-16");
		assertThat(slugs("/api/v1/rounds", "q", "istanbul", "sort", "date,desc", "size", "1", "page", "1"))
			.containsExactly("istanbul-2025-06-02");
		assertThat(slugs("/api/v1/participants", "q", "minister", "name", "Fidan")).containsExactly("hakan-fidan");
		assertThat(slugs("/api/v1/participants", "q", "minister", "name", "Gurak")).isEmpty();
		assertThat(slugs("/api/v1/articles", "q", "ceasefire", "from", "2025-06-02", "to", "2025-06-02")).hasSize(3);
	}

	@Test
	void staysInStepWithTheStore() {
		String before = service.send("/api/v1/search", "q", "istanbul", "size", "200").body();
		service.bean(Desk.class).rebuild();
		assertThat(service.send("/api/v1/search", "q", "istanbul", "size", "200").body()).isEqualTo(before);
		assertThat(slugs("/api/v1/rounds", "q", "istanbul")).hasSize(3);
	}

	@ParameterizedTest
	@CsvSource({ "rounds, party, XX, 'RU, TR, UA'", "rounds, mediator, XX, 'RU, TR, UA'",
			"rounds, process, x, russia-ukraine", "rounds, city, Atlantis, Istanbul", "rounds, venue, Hall, Palace",
			"rounds, participant, nobody, sergiy-kyslytsya", "rounds, article, none, 2025-07-23-turkiye-today",
			"delegations, round, x, istanbul-2025-06-02", "agreements, round, x, istanbul-2025-06-02",
			"participants, round, x, istanbul-2025-06-02", "timeline, round, x, istanbul-2025-06-02",
			"conflicts, round, x, istanbul-2025-06-02" })
	void namesTheKnownValuesWhereNothingCouldMatch(String collection, String parameter, String value, String known) {
		HttpResponse<String> answer = service.send("/api/v1/" + collection, parameter, value);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("\"parameter\":\"" + parameter + "\"").contains(known);
	}

	private static List<String> types(String... parameters) {
		return List.copyOf(Nodes.texts(service.get("/api/v1/search", parameters).get("content"), "type"));
	}

	private static List<String> slugs(String... parameters) {
		if (parameters[0].startsWith("/")) {
			String[] rest = Arrays.copyOfRange(parameters, 1, parameters.length);
			return List.copyOf(Nodes.texts(service.get(parameters[0], rest).get("content"), "slug"));
		}
		return List.copyOf(Nodes.texts(service.get("/api/v1/search", parameters).get("content"), "slug"));
	}

}
