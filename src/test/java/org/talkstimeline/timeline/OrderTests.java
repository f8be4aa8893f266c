package org.talkstimeline.timeline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.talkstimeline.ArticleLines;
import org.talkstimeline.Database;
import org.talkstimeline.TalksTimeline;
import org.talkstimeline.article.ArticleDraft;
import org.talkstimeline.desk.Bulk;
import org.talkstimeline.desk.Desk;
import org.talkstimeline.sample.SampleArticle;
import org.talkstimeline.sample.SampleArticles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However articles come in and go, the timeline is the one that a resolution of all of
 * them at once gives. {@code -Dorder.seeds=…} tries more seeds than usual.
 */
class OrderTests {

	private static final int ARTICLES = 30;

	@Test
	void theOrderOfArticlesDoesNotMatter() {
		int seeds = Integer.getInteger("order.seeds", 2);
		for (int seed = 1; seed <= seeds; seed++) {
			List<String> first = List.of();
			List<ArticleDraft> drafts = new ArrayList<>(new MadeUpArticles(seed, 25).of(ARTICLES));
			for (int order = 0; order < 2; order++) {
				Collections.shuffle(drafts, new Random(31L * seed + order));
				try (ConfigurableApplicationContext context = start()) {
					List<String> rows = write(context, drafts, "seed %d, order %d".formatted(seed, order));
					assertThat(first.isEmpty() ? rows : first).isEqualTo(rows);
					first = rows;
				}
			}
		}
	}

	@Test
	void manyAtOnceAreAsOneAfterTheOther() throws IOException {
		int seeds = Integer.getInteger("order.seeds", 2);
		for (int seed = 1; seed <= seeds; seed++) {
			List<ArticleDraft> drafts = new ArrayList<>(new MadeUpArticles(seed, 60).of(ARTICLES + 10));
			new SampleArticles(ARTICLES, seed).all().forEach((article) -> drafts.add(draft(article)));
			Collections.shuffle(drafts, new Random(seed));
			try (ConfigurableApplicationContext one = start(); ConfigurableApplicationContext many = start()) {
				drafts.forEach(one.getBean(Desk.class)::post);
				byte[] lines = ArticleLines.lines(drafts).getBytes(StandardCharsets.UTF_8);
				many.getBean(Bulk.class).lines(new ByteArrayInputStream(lines), (entry) -> {
				});
				Stored stored = new Stored(many);
				stored.isWhatOneResolutionGives("many at once, seed " + seed);
				assertThat(stored.all()).as("seed " + seed).isEqualTo(new Stored(one).all());
			}
		}
	}

	private static ArticleDraft draft(SampleArticle article) {
		return new ArticleDraft(article.title(), article.publisher(), article.published(), null, article.language(),
				null, article.text());
	}

	private static ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(TalksTimeline.class).web(WebApplicationType.NONE)
			.run("--talks.articles=none", "--spring.datasource.url=" + Database.fresh());
	}

	/** Some articles go again, and come back another time. */
	private static List<String> write(ConfigurableApplicationContext context, List<ArticleDraft> drafts, String what) {
		Desk desk = context.getBean(Desk.class);
		Stored stored = new Stored(context);
		for (int i = 0; i < drafts.size(); i++) {
			String slug = desk.post(drafts.get(i)).slug();
			if (i % 5 == 0) {
				desk.withdraw(slug);
				stored.isWhatOneResolutionGives("after the withdrawal of %d, %s".formatted(i, what));
				desk.post(drafts.get(i));
			}
			if (i % 8 == 0) {
				stored.isWhatOneResolutionGives("after %d, %s".formatted(i, what));
			}
		}
		stored.isWhatOneResolutionGives("at last, " + what);
		List<String> rows = stored.all();
		Outcome o = desk.rebuild();
		stored.isWhatOneResolutionGives("rebuilt");
		assertThat(o).as("a rebuild changes nothing, " + what).isEqualTo(Outcome.NONE);
		assertThat(stored.all()).as("nor what was known before, " + what).isEqualTo(rows);
		return rows;
	}

}
