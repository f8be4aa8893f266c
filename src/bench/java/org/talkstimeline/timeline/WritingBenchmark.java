package org.talkstimeline.timeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.talkstimeline.bench.ResolvingBenchmark;

/**
 * Writes the answer of a round from its record, as a write does once, and copies the text
 * that was written, as an answer does each time.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WritingBenchmark {

	private Object round = "";

	private String text = "";

	/**
	 * Resolves the coded articles and takes the round of which most is known.
	 * @throws IOException if an article cannot be read
	 */
	@Setup
	public void load() throws IOException {
		ResolvingBenchmark articles = new ResolvingBenchmark();
		articles.load();
		this.round = articles.resolve()
			.rounds()
			.stream()
			.max(Comparator.comparing((round) -> Json.write(round).length()))
			.orElseThrow();
		this.text = Json.write(this.round);
	}

	/**
	 * Record to bytes.
	 * @return the bytes
	 */
	@Benchmark
	public byte[] write() {
		return Json.write(this.round).getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Text to bytes.
	 * @return the bytes
	 */
	@Benchmark
	public byte[] copy() {
		return this.text.getBytes(StandardCharsets.UTF_8);
	}

}
