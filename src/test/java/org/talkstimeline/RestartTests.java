package org.talkstimeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is in the store stays there: over a killed process, and as the folder of articles
 * changes.
 */
class RestartTests {

	private static final List<String> PATHS = List.of("/api/v1", "/api/v1/rounds", "/api/v1/participants",
			"/api/v1/agreements", "/api/v1/conflicts", "/api/v1/articles", "/api/v1/parties", "/api/v1/processes",
			"/api/v1/rounds/istanbul-2025-06-02/claims?size=200", "/api/v1/search?q=istanbul&size=200",
			"/api/v1/rounds?q=prisoner");

	@TempDir
	Path work;

	@Test
	void answersTheSameAfterTheProcessWasKilledAndReadsNoArticleAgain() throws Exception {
		Process killed = process();
		killed.destroyForcibly().waitFor();
		assertThat(log()).contains("Read 5 new or changed of 5 articles");
		Map<String, String> before = answers();
		Map<String, String> fresh;
		try (Service service = Service.over(Path.of("data/articles"))) {
			fresh = answers(service);
		}
		assertThat(before).isEqualTo(fresh);
		Process again = process();
		again.destroyForcibly().waitFor();
		assertThat(log()).contains("Read 0 new or changed of 5 articles");
	}

	@Test
	void makesAnIndexOnDiskAnewWhereItIsNotThatOfTheStore() throws Exception {
		Path other = Files.createDirectory(this.work.resolve("other"));
		article(other, "one.md", "2025-06-01", "Russian and Ukrainian delegations will meet in Geneva on June 2.");
		try (Service service = Service.over(other, onDisk())) {
			assertThat(service.get("/api/v1/search?q=geneva").at("/page/totalElements").asInt()).isPositive();
		}
		Process killed = process(onDisk());
		killed.destroyForcibly().waitFor();
		try (Service service = Service.over(Path.of("data/articles"), "--spring.datasource.url=" + url(), onDisk()[0],
				onDisk()[1]); Service fresh = Service.over(Path.of("data/articles"))) {
			assertThat(service.get("/api/v1/search?q=geneva").at("/page/totalElements").asInt()).isZero();
			assertThat(answers(service)).isEqualTo(answers(fresh));
		}
	}

	@Test
	void takesUpTheIndexBesideTheStoreAsItIs() throws IOException {
		Map<String, String> before = answers();
		Map<Path, Long> files = index();
		assertThat(files).isNotEmpty();
		assertThat(answers()).isEqualTo(before);
		assertThat(index()).as("nothing was written anew").isEqualTo(files);
	}

	@Test
	void makesAnIndexAnewThatCannotBeRead() throws IOException {
		Map<String, String> before = answers();
		for (Path file : index().keySet()) {
			if (file.toString().endsWith("si") || file.toString().endsWith("cfs")) {
				Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 20));
			}
		}
		assertThat(answers()).isEqualTo(before);
	}

	@Test
	void bringsTheIndexInStepBeforeItStops() throws IOException {
		Path folder = Files.createDirectory(this.work.resolve("articles"));
		article(folder, "one.md", "2025-06-01", "Russian and Ukrainian delegations will meet in Istanbul on June 2.");
		try (Service service = over(folder, "--talks.write-token=secret")) {
			assertThat(service.get("/api/v1/search?q=geneva").at("/page/totalElements").asInt()).isZero();
			service.write("POST", "/api/v1/articles", "secret", "{\"published\":\"2025-06-03\",\"text\":"
					+ "\"Russian and Ukrainian delegations met in Geneva on June 3.\"}");
		}
		Map<Path, Long> files = index();
		try (Service service = over(folder)) {
			assertThat(service.get("/api/v1/search?q=geneva").at("/page/totalElements").asInt()).isPositive();
		}
		assertThat(index()).isEqualTo(files);
	}

	/** The files of the index, each with the moment of its last change. */
	private Map<Path, Long> index() throws IOException {
		Map<Path, Long> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(this.work.resolve("store/talks.search"))) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				files.put(file, Files.getLastModifiedTime(file).toMillis());
			}
		}
		return files;
	}

	private String[] onDisk() {
		return new String[] { "--talks.search.backend.directory.type=local-filesystem",
				"--talks.search.backend.directory.root=" + this.work.resolve("index") };
	}

	@Test
	void followsTheFolderOfArticles() throws IOException {
		Path folder = Files.createDirectory(this.work.resolve("articles"));
		article(folder, "one.md", "2025-06-01", "Russian and Ukrainian delegations will meet in Istanbul on June 2.");
		article(folder, "two.md", "2025-06-03", "Russian and Ukrainian delegations met in Istanbul on June 2.");
		assertThat(statuses(folder)).containsExactly("HELD");
		Files.delete(folder.resolve("two.md"));
		assertThat(statuses(folder)).containsExactly("SCHEDULED");
		article(folder, "one.md", "2025-06-01", "Russian and Ukrainian delegations will meet in Istanbul on June 5.");
		try (Service service = over(folder)) {
			assertThat(Nodes.texts(service.get("/api/v1/rounds").get("content"), "slug"))
				.containsExactly("istanbul-2025-06-05");
		}
	}

	@Test
	void servesTheOthersWhereAnArticleIsRefused() throws IOException {
		Path folder = Files.createDirectory(this.work.resolve("articles"));
		article(folder, "good.md", "2025-06-03", "Russian and Ukrainian delegations met in Istanbul on June 2.");
		Files.writeString(folder.resolve("undated.md"), "Delegations met.");
		try (Service service = over(folder)) {
			assertThat(service.get("/api/v1/articles").at("/page/totalElements").asInt()).isOne();
			assertThat(service.get("/actuator/health").at("/components/articles/details/refused/0/file").asString())
				.isEqualTo("undated.md");
		}
	}

	private List<String> statuses(Path folder) {
		try (Service service = over(folder)) {
			return List.copyOf(Nodes.texts(service.get("/api/v1/rounds").get("content"), "status"));
		}
	}

	private Service over(Path folder, String... arguments) {
		List<String> all = new ArrayList<>(List.of(arguments));
		all.add("--spring.datasource.url=" + url());
		return Service.over(folder, all.toArray(String[]::new));
	}

	private String url() {
		return "jdbc:h2:file:" + this.work.resolve("store/talks") + ";WRITE_DELAY=0";
	}

	private static void article(Path folder, String name, String published, String text) throws IOException {
		Files.writeString(folder.resolve(name), "---\ntitle: Talks\npublished: " + published + "\n---\n" + text);
	}

	private Map<String, String> answers() {
		try (Service service = over(Path.of("data/articles"))) {
			return answers(service);
		}
	}

	private static Map<String, String> answers(Service service) {
		Map<String, String> answers = new TreeMap<>();
		PATHS.forEach((path) -> answers.put(path, service.send(path).body().replaceAll("localhost:\\d+", "localhost")));
		return answers;
	}

	/**
	 * Starts a process of its own over the same store, and comes back once it answers.
	 */
	private Process process(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
						System.getProperty("java.class.path"), TalksTimeline.class.getName(), "--server.port=0",
						"--spring.datasource.url=" + url()));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.work.resolve("log").toFile())
			.start();
		for (int tenths = 0; tenths < 900 && process.isAlive() && !log().contains("Look at"); tenths++) {
			TimeUnit.MILLISECONDS.sleep(100);
		}
		assertThat(log()).contains("Look at");
		return process;
	}

	private String log() throws IOException {
		return Files.readString(this.work.resolve("log"));
	}

}
