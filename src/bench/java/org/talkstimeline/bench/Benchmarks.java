package org.talkstimeline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the benchmarks of the extractor and writes {@code target/bench-extraction.json}.
 */
public final class Benchmarks {

	private static final int STARTS = 9;

	private Benchmarks() {
	}

	/**
	 * Runs them all.
	 * @param args none
	 * @throws RunnerException if a benchmark fails
	 * @throws IOException if a result cannot be written
	 * @throws InterruptedException if somebody stops it
	 */
	public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
		int articles = Articles.all().size();
		Collection<RunResult> results = new Runner(new OptionsBuilder().include(ReadingBenchmark.class.getName())
			.forks(2)
			.warmupIterations(8)
			.warmupTime(TimeValue.seconds(3))
			.measurementIterations(5)
			.measurementTime(TimeValue.seconds(3))
			.resultFormat(ResultFormatType.JSON)
			.result("target/bench-extraction-jmh.json")
			.build()).run();
		Map<String, Double> perSecond = new LinkedHashMap<>();
		results.forEach((result) -> perSecond.put(result.getPrimaryResult().getLabel(),
				1000 * articles / result.getPrimaryResult().getScore()));
		double extractor = perSecond.getOrDefault("extractor", 0.0);
		double openNlp = perSecond.getOrDefault("openNlp", 0.0);
		Map<String, Object> report = new LinkedHashMap<>();
		report.put("articles", articles);
		report.put("extractorArticlesPerSecond", Math.round(extractor));
		report.put("openNlpArticlesPerSecond", Math.round(openNlp));
		report.put("ratio", Math.round(10 * extractor / openNlp) / 10.0);
		List<List<Double>> starts = starts();
		report.put("firstArticleMillis", median(starts, 0));
		report.put("heldHeapKilobytes", median(starts, 1));
		String json = JsonMapper.builder()
			.enable(SerializationFeature.INDENT_OUTPUT)
			.build()
			.writeValueAsString(report);
		Files.writeString(Path.of("target/bench-extraction.json"), json + "\n");
		System.out.println(json);
	}

	private static List<List<Double>> starts() throws IOException, InterruptedException {
		List<List<Double>> starts = new ArrayList<>();
		for (int run = 0; run < STARTS; run++) {
			Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"-cp", System.getProperty("java.class.path"), FreshStart.class.getName())
				.redirectError(ProcessBuilder.Redirect.DISCARD)
				.start();
			starts.add(new String(process.getInputStream().readAllBytes()).lines().map(Double::valueOf).toList());
			if (process.waitFor() != 0) {
				throw new IllegalStateException("A fresh start failed");
			}
		}
		return starts;
	}

	private static double median(List<List<Double>> starts, int line) {
		double middle = starts.stream().map((start) -> start.get(line)).sorted().toList().get(STARTS / 2);
		return Math.round(middle * 10) / 10.0;
	}

}
