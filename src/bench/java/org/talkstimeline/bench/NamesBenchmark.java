package org.talkstimeline.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.talkstimeline.extraction.ArticleText;
import org.talkstimeline.extraction.Extractor;
import org.talkstimeline.extraction.Property;
import org.talkstimeline.extraction.RuleExtractor;
import org.talkstimeline.sample.SampleArticles;
import org.talkstimeline.spelling.NameQuery;

/**
 * Looks for a misspelt name among a thousand made-up people.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class NamesBenchmark {

	private static final int NAMES = 1000;

	private List<String> names = List.of();

	/**
	 * Reads names out of made-up articles.
	 */
	@Setup
	public void load() {
		Extractor extractor = new RuleExtractor();
		this.names = new SampleArticles(NAMES, 1).all()
			.map((article) -> new ArticleText(article.title(), article.published(), article.text()))
			.flatMap((article) -> extractor.extract(article).stream())
			.filter((finding) -> finding.property() == Property.NAME)
			.map((finding) -> finding.value())
			.distinct()
			.limit(NAMES)
			.toList();
		if (this.names.size() < NAMES) {
			throw new IllegalStateException("Only " + this.names.size() + " names");
		}
	}

	/**
	 * One letter is wrong, and the words are turned around.
	 * @param sink takes what matches
	 */
	@Benchmark
	public void names(Blackhole sink) {
		NameQuery query = NameQuery.of("Barankk Ada");
		for (String name : this.names) {
			sink.consume(query.match(name));
		}
	}

}
