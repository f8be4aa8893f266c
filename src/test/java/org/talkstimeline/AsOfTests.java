package org.talkstimeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An answer as of a day is, to the byte, that of a service which never got the articles
 * that came out later.
 */
class AsOfTests {

	private static final Path ARTICLES = Path.of("data/articles");

	private static final List<String> PATHS = List.of("", "/rounds", "/rounds?size=1&page=1&sort=city,desc",
			"/rounds?party=RU&status=HELD", "/rounds?q=prisoner+exchange", "/rounds?q=kyslytsia", "/delegations?size=2",
			"/participants", "/participants?q=foreign+minister", "/participants?name=Kislitsa",
			"/participants?name=Умеров", "/participants?name=Puklond&party=UA", "/agreements", "/agreements?q=prisoner",
			"/conflicts", "/timeline", "/parties", "/processes", "/articles", "/articles?q=drones",
			"/search?q=istanbul", "/search?q=Мединский", "/search?q=ceasfire", "/search?q=found",
			"/search?q=second+round&size=3&page=1", "/search?q=russia&process=russia-ukraine",
			"/search?q=exchange&from=2025-05-20&to=2025-06-01", "/search?q=talks&type=PASSAGE&type=ARTICLE&sort=date",
			"/search?q=kalin&type=PERSON");

	@TempDir
	static Path work;

	private static Service service;

	@BeforeAll
	static void start() {
		service = Service.over(ARTICLES);
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025-06-01", "2025-06-02", "2025-07-22", "2025-07-23" })
	void answersWhatAServiceWouldThatEndsOnThatDay(String day) throws IOException {
		try (Service ended = Service.over(published(day))) {
			List<String> all = paths(ended);
			assertThat(answers(service, all, day)).containsExactlyEntriesOf(answers(ended, all, ""));
		}
	}

	@Test
	void knowsNothingBeforeTheFirstArticle() {
		for (String path : PATHS) {
			JsonNode answer = service.get("/api/v1" + with(path, "2025-05-31"));
			if (path.isEmpty()) {
				assertThat(answer.get("counts")).allSatisfy((count) -> assertThat(count.asInt()).isZero());
			}
			else {
				assertThat(answer.get("content")).as(path).isEmpty();
				assertThat(answer.at("/page/totalElements").asInt()).as(path).isZero();
			}
		}
	}

	@Test
	void takesADayToComeForNow() {
		assertThat(answers(service, paths(service), "9999-12-31"))
			.containsExactlyEntriesOf(answers(service, paths(service), ""));
	}

	private static Path published(String day) throws IOException {
		Path folder = Files.createDirectory(work.resolve(day));
		try (Stream<Path> files = Files.list(ARTICLES)) {
			for (Path file : files.filter((file) -> file.getFileName().toString().substring(0, 10).compareTo(day) <= 0)
				.toList()) {
				Files.copy(file, folder.resolve(file.getFileName()));
			}
		}
		return folder;
	}

	private static List<String> paths(Service service) {
		Stream<String> items = Stream.of("rounds", "participants", "agreements", "articles")
			.flatMap((kind) -> Nodes.texts(service.get("/api/v1/" + kind).get("content"), "slug")
				.stream()
				.map((slug) -> "/" + kind + "/" + slug));
		List<String> all = items.toList();
		Stream<String> parts = all.stream()
			.flatMap((path) -> path.startsWith("/rounds")
					? Stream.of(path + "/claims", path + "/delegations", path + "/changes")
					: path.startsWith("/articles") ? Stream.of(path + "/claims") : Stream.empty());
		return Stream.of(PATHS.stream(), all.stream(), parts).flatMap((some) -> some).toList();
	}

	private static Map<String, String> answers(Service service, List<String> paths, String day) {
		Map<String, String> answers = new TreeMap<>();
		paths.forEach((path) -> answers.put(path,
				service.get("/api/v1" + with(path, day)).toPrettyString().replaceAll("localhost:\\d+", "localhost")));
		return answers;
	}

	private static String with(String path, String day) {
		return day.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + "asOf=" + day;
	}

}
