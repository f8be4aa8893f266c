package org.talkstimeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talkstimeline.article.ArticleDraft;
import org.talkstimeline.timeline.MadeUpArticles;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What one store holds can be moved to another, from H2 to PostgreSQL, by the commands of
 * the jar.
 */
class MoveTests {

	private static final List<String> PATHS = List.of("/api/v1/rounds?size=200", "/api/v1/participants?size=200",
			"/api/v1/agreements?size=200", "/api/v1/articles?size=200", "/api/v1/conflicts?size=200",
			"/api/v1/parties?size=200", "/api/v1/processes?size=200");

	@TempDir
	Path work;

	@Test
	void answersTheSameOnPostgres() throws Exception {
		List<ArticleDraft> drafts = new MadeUpArticles(11, 12).of(12);
		String h2 = "--spring.datasource.url=jdbc:h2:file:" + this.work.resolve("store/talks");
		List<String> before;
		try (Service service = Service.over(Path.of("none"), h2, "--talks.write-token=t")) {
			String answer = service.write("POST", "/api/v1/articles", "t", ArticleLines.lines(drafts)).body();
			assertThat(answer).contains("\"summary\":{\"taken\":12,\"known\":0,\"refused\":0}");
			JsonNode head = service.get("/api/v1/articles/" + slug(answer) + "/claims").at("/content/0");
			service.write("POST", "/api/v1/claims/" + head.path("id").asString() + "/decisions", "t",
					"{\"decision\":\"REJECT\"}");
			before = answers(service);
		}
		Path file = this.work.resolve("all.ndjson");
		assertThat(Commands.run(new String[] { "export", file.toString(), h2 })).isZero();
		assertThat(Files.readAllLines(file)).hasSize(13);
		String postgres = "--spring.datasource.url=" + Database.postgres();
		assertThat(Commands.run(new String[] { "import", file.toString(), postgres })).isZero();
		assertThat(Commands.run(new String[] { "import", file.toString(), postgres })).as("again").isZero();
		assertThat(Commands.run(new String[] { "rebuild", postgres })).isZero();
		try (Service service = Service.over(Path.of("none"), postgres)) {
			assertThat(answers(service)).isEqualTo(before);
		}
	}

	private static String slug(String answer) {
		return Description.JSON.readTree(answer.lines().findFirst().orElseThrow()).path("slug").asString();
	}

	private static List<String> answers(Service service) {
		return PATHS.stream().map((path) -> service.send(path).body()).toList();
	}

}
