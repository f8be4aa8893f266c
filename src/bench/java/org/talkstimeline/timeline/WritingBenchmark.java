package org.talkstimeline.timeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.talkstimeline.resolution.ResolvedRound;

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
	 * Reads the round of the description's example.
	 * @throws IOException if it cannot be read
	 */
	@Setup
	public void load() throws IOException {
		this.round = Json.read(Files.readString(Path.of("src/main/resources/examples/getRound.json")),
				ResolvedRound.class);
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
