package org.talkstimeline.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.talkstimeline.article.Article;
import org.talkstimeline.article.ArticleDraft;
import org.talkstimeline.claim.Claim;
import org.talkstimeline.claim.Reading;
import org.talkstimeline.extraction.ArticleText;
import org.talkstimeline.extraction.Extractor;
import org.talkstimeline.extraction.RuleExtractor;
import org.talkstimeline.resolution.Resolution;
import org.talkstimeline.resolution.Resolver;

/**
 * Resolves what all coded articles claim into rounds and people.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ResolvingBenchmark {

	private final List<Claim> claims = new ArrayList<>();

	/**
	 * Reads the articles.
	 * @throws IOException if one cannot be read
	 */
	@Setup
	public void load() throws IOException {
		Extractor extractor = new RuleExtractor();
		int number = 0;
		for (ArticleText text : Articles.all()) {
			ArticleDraft draft = new ArticleDraft(text.title(), null, text.published(), null, "en", null, text.text());
			Article article = new Article("article-" + ++number, draft, "bench", extractor.version());
			this.claims.addAll(Reading.of(article, draft.text(), extractor));
		}
	}

	/**
	 * Claims to rounds and people.
	 * @return the rounds and people
	 */
	@Benchmark
	public Resolution resolve() {
		return new Resolver().resolve(this.claims);
	}

}
