package org.talkstimeline.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs the project's benchmark programs one after the other and writes
 * {@code target/bench.json}. {@code -Dbench.scale=10} takes ten times as long over ten
 * times as much, {@code -Dbench.only=http} runs one of them.
 */
public final class Benchmarks {

	private static final Path STORE = Path.of("target", "bench-store");

	private Benchmarks() {
	}

	/**
	 * Runs them all.
	 * @param args none
	 * @throws Exception if one of them fails
	 */
	public static void main(String[] args) throws Exception {
		int scale = Integer.getInteger("bench.scale", 1);
		String only = System.getProperty("bench.only", "");
		Report report = new Report();
		Map<String, Program> programs = new LinkedHashMap<>();
		programs.put("memory", () -> InMemory.run(report, scale));
		programs.put("first", () -> firstArticle(report));
		programs.put("import", () -> ImportRun.inAnotherProcess(report, STORE, 1000 * scale));
		programs.put("http", () -> HttpComparison.run(report, STORE, 2 * scale));
		for (String name : programs.keySet()) {
			if (only.isEmpty() || only.equals(name)) {
				programs.get(name).run();
			}
		}
		report.write(Path.of("target", "bench.json"));
	}

	private static void firstArticle(Report report) throws Exception {
		int starts = 9;
		double[][] figures = new double[2][starts];
		for (int start = 0; start < starts; start++) {
			List<String> lines = Child.output(FreshStart.class);
			for (int line = 0; line < figures.length; line++) {
				figures[line][start] = Double.parseDouble(lines.get(line));
			}
		}
		report.put("extraction", "firstArticleMillis", Median.of(figures[0]));
		report.put("extraction", "heldHeapKilobytes", Median.of(figures[1]));
	}

	/** One of the programs. */
	private interface Program {

		void run() throws Exception;

	}

}
