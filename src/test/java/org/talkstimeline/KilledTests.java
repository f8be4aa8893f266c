package org.talkstimeline;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talkstimeline.timeline.MadeUpArticles;
import org.talkstimeline.timeline.Stored;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills a process at random moments while it takes articles in. What it told as taken is
 * there afterwards, whole, with the timeline that it supports; the database URL is one
 * that says nothing of durability, or the wrong thing. {@code -Dkills=…} says how often.
 */
class KilledTests {

	/**
	 * Far more than one process takes in before it is killed, so that some are left for
	 * the last.
	 */
	private static final int MOST_A_KILL = 320;

	/** Long enough to be killed anywhere in the batch that follows the first one. */
	private static final int LONGEST_WAIT = 500;

	/**
	 * A batch of articles on three conflicts takes its time in a store that knows a
	 * thousand of them.
	 */
	private static final int MOST_TENTHS = 6000;

	private final Random random = new Random();

	@TempDir
	Path work;

	@Test
	void keepsEveryArticleThatItToldAsTaken() throws Exception {
		int kills = Integer.getInteger("kills", 2);
		Path lines = this.work.resolve("articles.ndjson");
		Files.writeString(lines, ArticleLines.lines(new MadeUpArticles(3, 200).of(kills * MOST_A_KILL)));
		Set<String> told = new TreeSet<>();
		for (int kill = 0; kill < kills; kill++) {
			List<String> log = importUntilKilled(lines, told.size());
			assertThat(slugs(log, "took in")).as("what was told before is known, kill %d", kill)
				.noneMatch(told::contains);
			told.addAll(slugs(log, "took in"));
		}
		try (Service service = Service.over(Path.of("none"), url())) {
			Set<String> there = new TreeSet<>();
			int pages = service.get("/api/v1/articles", "size", "200").at("/page/totalPages").asInt();
			for (int page = 0; page < pages; page++) {
				for (JsonNode article : service.get("/api/v1/articles", "size", "200", "page", "" + page)
					.path("content")) {
					there.add(article.path("slug").asString());
					assertThat(article.path("claims").asInt()).as("no article is half there").isPositive();
				}
			}
			assertThat(there).containsAll(told);
			new Stored(service.context()).isWhatOneResolutionGives("after the kills");
		}
	}

	private String url() {
		return "--spring.datasource.url=jdbc:h2:file:" + this.work.resolve("store/talks") + ";WRITE_DELAY=2000";
	}

	/** Waits for the first article that is new, and then for a random while. */
	private List<String> importUntilKilled(Path lines, int known) throws IOException, InterruptedException {
		File log = this.work.resolve("log").toFile();
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dspring.main.lazy-initialization=true", "-cp",
				System.getProperty("java.class.path"), TalksTimeline.class.getName(), "import", lines.toString(), url())
			.redirectErrorStream(true)
			.redirectOutput(log)
			.start();
		for (int tenths = 0; tenths < MOST_TENTHS && process.isAlive()
				&& !Files.readString(log.toPath()).contains("took in"); tenths++) {
			TimeUnit.MILLISECONDS.sleep(100);
		}
		TimeUnit.MILLISECONDS.sleep(this.random.nextInt(LONGEST_WAIT));
		process.destroyForcibly().waitFor();
		List<String> all = Files.readAllLines(log.toPath());
		assertThat(all).as("it got to work, knowing %d", known).anyMatch((line) -> line.contains("took in"));
		return all;
	}

	/** The last line may have been cut off in the middle of a slug. */
	private static Set<String> slugs(List<String> log, String what) {
		return log.subList(0, log.size() - 1)
			.stream()
			.filter((line) -> line.contains(": " + what + " "))
			.map((line) -> line.substring(line.lastIndexOf(' ') + 1))
			.collect(Collectors.toSet());
	}

}
