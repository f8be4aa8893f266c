package org.talkstimeline.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.talkstimeline.timeline.WritingBenchmark;

/**
 * What is measured within the virtual machine, by JMH.
 */
final class InMemory {

	private InMemory() {
	}

	static void run(Report report, int scale) throws RunnerException, IOException {
		Map<String, Double> millis = new LinkedHashMap<>();
		for (RunResult result : new Runner(new OptionsBuilder().include(ReadingBenchmark.class.getName())
			.include(ResolvingBenchmark.class.getName())
			.include(NamesBenchmark.class.getName())
			.include(WritingBenchmark.class.getName())
			.forks(Math.min(scale, 3))
			.warmupIterations(6)
			.warmupTime(TimeValue.seconds(2))
			.measurementIterations(5)
			.measurementTime(TimeValue.seconds(Math.min(scale, 5)))
			.resultFormat(ResultFormatType.JSON)
			.result("target/bench-jmh.json")
			.build()).run()) {
			millis.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
		}
		int articles = Articles.all().size();
		report.put("extraction", "articles", articles);
		report.put("extraction", "articlesPerSecond", 1000 * articles / millis.get("extractor"));
		report.put("extraction", "openNlpArticlesPerSecond", 1000 * articles / millis.get("openNlp"));
		report.put("extraction", "ratio", millis.get("openNlp") / millis.get("extractor"));
		report.put("resolution", "millisForAllArticles", millis.get("resolve"));
		report.put("resolution", "ratioToExtraction", millis.get("resolve") / millis.get("extractor"));
		report.put("names", "microsPerThousandNames", 1000 * millis.get("names"));
		report.put("json", "microsPerRound", 1000 * millis.get("write"));
		report.put("json", "ratioToCopyingItsBytes", millis.get("write") / millis.get("copy"));
	}

}
