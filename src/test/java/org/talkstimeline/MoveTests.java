package org.talkstimeline;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.io.TempDir;
import org.talkstimeline.article.ArticleDraft;
import org.talkstimeline.timeline.MadeUpArticles;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What one store holds can be moved to another, from H2 to PostgreSQL, by the commands of
 * the jar: articles with what they were before, editors' words, and slugs that led on.
 */
class MoveTests {

	private static final List<String> PATHS = List.of("/rounds?size=200", "/participants?size=200",
			"/agreements?size=200", "/articles?size=200", "/conflicts?size=200", "/parties?size=200",
			"/processes?size=200", "/decisions?size=200", "/timeline?size=200", "/search?q=talks&size=200",
			"/export.json", "/export.ndjson?asOf=2025-03-06", "/export.zip");

	@TempDir
	Path work;

	@ParameterizedTest
	@ValueSource(strings = { "json", "ndjson" })
	void answersTheSameOnPostgres(String format) throws Exception {
		String h2 = "--spring.datasource.url=jdbc:h2:file:" + this.work.resolve("store/talks");
		List<String> before;
		String old;
		try (Service service = Service.over(Path.of("none"), h2, "--talks.write-token=t")) {
			old = fill(service);
			before = answers(service, old);
		}
		Path file = this.work.resolve("all." + format);
		assertThat(Commands.run(new String[] { "export", file.toString(), h2 })).isZero();
		String postgres = "--spring.datasource.url=" + Database.postgres();
		assertThat(Commands.run(new String[] { "import", file.toString(), postgres })).isZero();
		assertThat(Commands.run(new String[] { "import", file.toString(), postgres })).as("again").isZero();
		assertThat(Commands.run(new String[] { "rebuild", postgres })).isZero();
		try (Service service = Service.over(Path.of("none"), postgres)) {
			assertThat(answers(service, old)).isEqualTo(before);
		}
	}

	/**
	 * Posts articles, one of them in two versions, and lets an editor reject a claim and
	 * join two people.
	 * @return the slug of a person that now leads on
	 */
	private static String fill(Service service) {
		List<ArticleDraft> drafts = new ArrayList<>(new MadeUpArticles(11, 12).of(12));
		ArticleDraft first = drafts.get(0);
		drafts.add(new ArticleDraft(first.title(), first.publisher(), first.published().plusDays(1), first.url(),
				first.language(), null, drafts.get(5).text()));
		String answer = service.write("POST", "/api/v1/articles", "t", ArticleLines.lines(drafts)).body();
		assertThat(answer).contains("\"summary\":{\"taken\":13,\"known\":0,\"refused\":0}");
		String slug = Description.JSON.readTree(answer.lines().skip(1).findFirst().orElseThrow())
			.path("slug")
			.asString();
		JsonNode claim = service.get("/api/v1/articles/" + slug + "/claims").at("/content/0");
		write(service, "/api/v1/claims/" + claim.path("id").asString(), "{\"decision\":\"REJECT\"}");
		JsonNode people = service.get("/api/v1/participants").path("content");
		JsonNode joined = write(service, "/api/v1/participants/" + people.at("/0/slug").asString(),
				"{\"decision\":\"SAME_AS\",\"other\":\"%s\"}".formatted(people.at("/1/slug").asString()));
		return joined.path("withdrawn")
			.valueStream()
			.filter((thing) -> thing.path("type").asString().equals("PARTICIPANT"))
			.findFirst()
			.orElseThrow()
			.path("slug")
			.asString();
	}

	private static JsonNode write(Service service, String subject, String word) {
		HttpResponse<String> answer = service.write("POST", subject + "/decisions", "t", word);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		return Description.JSON.readTree(answer.body());
	}

	private static List<String> answers(Service service, String old) {
		List<String> answers = new ArrayList<>(
				PATHS.stream().map((path) -> service.send("/api/v1" + path).body()).toList());
		HttpResponse<String> moved = service.send("/api/v1/participants/" + old);
		assertThat(moved.statusCode()).isEqualTo(308);
		answers.add(moved.headers().firstValue("Location").orElseThrow());
		return answers;
	}

}
