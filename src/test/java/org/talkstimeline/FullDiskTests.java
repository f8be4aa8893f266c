package org.talkstimeline;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talkstimeline.article.ArticleDraft;
import org.talkstimeline.timeline.MadeUpArticles;
import org.talkstimeline.timeline.Stored;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A disk that is full for a while.
 */
class FullDiskTests {

	@TempDir
	Path work;

	@AfterEach
	void makeRoom() {
		FillableDisk.full(false);
	}

	@Test
	void saysThatItCannotWriteNowAndRecovers() throws Exception {
		FillableDisk.register();
		List<ArticleDraft> drafts = new MadeUpArticles(2, 9).of(12);
		try (Service service = Service.over(Path.of("none"), "--talks.write-token=t",
				"--spring.datasource.url=jdbc:h2:fillable:" + this.work.resolve("talks"))) {
			assertThat(post(service, drafts.get(0)).statusCode()).isEqualTo(201);
			FillableDisk.full(true);
			for (ArticleDraft draft : drafts.subList(1, 4)) {
				HttpResponse<String> refused = post(service, draft);
				assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
				assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
				assertThat(refused.headers().firstValue("Retry-After")).isPresent();
				assertThat(service.send("/api/v1/rounds").statusCode()).isIn(200, 503);
			}
			FillableDisk.full(false);
			int status = 503;
			for (int tries = 0; tries < 30 && status == 503; tries++) {
				status = post(service, drafts.get(1)).statusCode();
				TimeUnit.MILLISECONDS.sleep((status == 503) ? 500 : 0);
			}
			assertThat(status).isEqualTo(201);
			for (ArticleDraft draft : drafts) {
				assertThat(post(service, draft).statusCode()).isIn(200, 201);
			}
			assertThat(service.get("/api/v1/articles").at("/page/totalElements").asInt()).isEqualTo(drafts.size());
			new Stored(service.context()).isWhatOneResolutionGives("after the disk was full");
		}
	}

	private static HttpResponse<String> post(Service service, ArticleDraft draft) {
		return service.write("POST", "/api/v1/articles", "t", ArticleLines.json(draft));
	}

}
