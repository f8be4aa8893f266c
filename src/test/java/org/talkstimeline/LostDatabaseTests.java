package org.talkstimeline;

import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talkstimeline.article.ArticleDraft;
import org.talkstimeline.timeline.MadeUpArticles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A database that goes away and comes back.
 */
class LostDatabaseTests {

	@TempDir
	Path work;

	@Test
	void saysThatItCannotAnswerNowAndRecovers() throws Exception {
		int port;
		try (ServerSocket free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}
		ArticleDraft draft = new MadeUpArticles(1, 5).of(1).get(0);
		EmbeddedPostgres database = database(port);
		try (Service service = Service.over(Path.of("none"), "--talks.write-token=t",
				"--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres") + "&password=x",
				"--spring.datasource.hikari.connection-timeout=1000")) {
			assertThat(service.send("/api/v1/rounds").statusCode()).isEqualTo(200);
			database.close();
			HttpResponse<String> write = service.write("POST", "/api/v1/articles", "t", ArticleLines.json(draft));
			assertThat(write.statusCode()).as(write.body()).isEqualTo(503);
			assertThat(write.headers().firstValue("Content-Type")).hasValue("application/problem+json");
			assertThat(service.send("/api/v1/rounds").statusCode()).isEqualTo(503);
			database = database(port);
			int status = 503;
			for (int tries = 0; tries < 30 && status == 503; tries++) {
				TimeUnit.SECONDS.sleep(1);
				status = service.write("POST", "/api/v1/articles", "t", ArticleLines.json(draft)).statusCode();
			}
			assertThat(status).isEqualTo(201);
		}
		finally {
			database.close();
		}
	}

	private EmbeddedPostgres database(int port) throws Exception {
		return EmbeddedPostgres.builder()
			.setPort(port)
			.setDataDirectory(this.work.resolve("data"))
			.setCleanDataDirectory(false)
			.start();
	}

}
