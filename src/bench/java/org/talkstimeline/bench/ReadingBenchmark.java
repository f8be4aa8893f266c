package org.talkstimeline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
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
import org.talkstimeline.extraction.RuleExtractor;

/**
 * Reads every coded article: with the extractor, all the way to findings, and with
 * OpenNLP, only to sentences and tokens.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {

	private List<ArticleText> articles = List.of();

	private Extractor extractor;

	private SentenceDetectorME sentences;

	private TokenizerME tokens;

	/**
	 * Loads articles, dictionaries and models.
	 * @throws IOException if one of them cannot be read
	 */
	@Setup
	public void load() throws IOException {
		this.articles = Articles.all();
		this.extractor = new RuleExtractor();
		try (InputStream sentence = model("sentence"); InputStream token = model("tokens")) {
			this.sentences = new SentenceDetectorME(new SentenceModel(sentence));
			this.tokens = new TokenizerME(new TokenizerModel(token));
		}
	}

	private static InputStream model(String kind) {
		return Objects.requireNonNull(
				ReadingBenchmark.class.getResourceAsStream("/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin"));
	}

	/**
	 * The product: text to findings.
	 * @param sink takes the findings
	 */
	@Benchmark
	public void extractor(Blackhole sink) {
		for (ArticleText article : this.articles) {
			sink.consume(this.extractor.extract(article));
		}
	}

	/**
	 * The yardstick: text to sentences and tokens.
	 * @param sink takes the tokens
	 */
	@Benchmark
	public void openNlp(Blackhole sink) {
		for (ArticleText article : this.articles) {
			for (String sentence : this.sentences.sentDetect(article.text())) {
				sink.consume(this.tokens.tokenize(sentence));
			}
		}
	}

}
