package org.talkstimeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.talkstimeline.article.ArticleDraft;
import org.talkstimeline.timeline.MadeUpArticles;
import org.talkstimeline.timeline.Stored;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Clients that write at once end in the same timeline as one after the other.
 */
class ManyWritersTests {

	private static final String TOKEN = "--talks.write-token=t";

	@Test
	void articlesSentAtOnceEndAsThoseSentOneByOne() throws Exception {
		List<ArticleDraft> drafts = new MadeUpArticles(7, 12).of(16);
		List<String> oneByOne;
		try (Service service = Service.over(Path.of("none"), TOKEN)) {
			drafts.forEach((draft) -> service.write("POST", "/api/v1/articles", "t", ArticleLines.json(draft)));
			oneByOne = new Stored(service.context()).all();
		}
		try (Service service = Service.over(Path.of("none"), TOKEN)) {
			List<Integer> statuses = atOnce(service, drafts);
			assertThat(statuses).containsOnly(200, 201);
			assertThat(statuses).filteredOn((status) -> status == 201).as("each is taken in once").hasSize(16);
			Stored stored = new Stored(service.context());
			assertThat(stored.all()).isEqualTo(oneByOne);
			stored.isWhatOneResolutionGives("after all at once");
		}
	}

	/** Each article is sent by two clients. */
	private static List<Integer> atOnce(Service service, List<ArticleDraft> drafts) throws Exception {
		ExecutorService clients = Executors.newFixedThreadPool(8);
		try {
			List<Future<Integer>> sent = new ArrayList<>();
			for (ArticleDraft draft : drafts) {
				for (int client = 0; client < 2; client++) {
					sent.add(clients
						.submit(() -> service.write("POST", "/api/v1/articles", "t", ArticleLines.json(draft))
							.statusCode()));
				}
			}
			List<Integer> statuses = new ArrayList<>();
			for (Future<Integer> one : sent) {
				statuses.add(one.get(2, TimeUnit.MINUTES));
			}
			return statuses;
		}
		finally {
			clients.shutdownNow();
		}
	}

}
