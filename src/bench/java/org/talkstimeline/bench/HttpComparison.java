package org.talkstimeline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.talkstimeline.TalksTimeline;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an answer of the service costs beside one of a controller that holds the very same
 * bytes, both asked in turn: processor time of the server, and how long 99 of 100 take.
 */
final class HttpComparison {

	private static final String ROUNDS = "/api/v1/rounds";

	private static final int CONNECTIONS = 32;

	private static final int TURNS = 5;

	private static final int MOST_WARMING = 10;

	private final Report report;

	private final Duration turn;

	private HttpComparison(Report report, Duration turn) {
		this.report = report;
		this.turn = turn;
	}

	/**
	 * Compares.
	 * @param report takes the figures
	 * @param store the folder of a store
	 * @param seconds how long each turn takes
	 */
	static void run(Report report, Path store, int seconds) throws IOException, InterruptedException {
		HttpComparison comparison = new HttpComparison(report, Duration.ofSeconds(seconds));
		String[] settings = { "--talks.seeding=false", "--spring.datasource.url=" + ImportRun.url(store) };
		try (Child service = Child.serving(TalksTimeline.class, ROUNDS, settings)) {
			comparison.hot(service);
		}
		String[] cold = { settings[0], settings[1], "--talks.answers.memory=0B" };
		try (Child service = Child.serving(TalksTimeline.class, ROUNDS, cold)) {
			comparison.cold(service);
		}
	}

	private void hot(Child service) throws IOException, InterruptedException {
		Map<String, String> questions = questions(service);
		Path bodies = Files.createDirectories(Path.of("target", "bench-bodies"));
		for (String name : questions.keySet()) {
			Files.write(bodies.resolve(name), service.get(questions.get(name)).body());
		}
		try (Child constant = Child.serving(ConstantBytes.class, "/one", "--bodies=" + bodies)) {
			for (String name : questions.keySet()) {
				compare(name, new Asked(service, "", questions.get(name)), new Asked(constant, "", "/" + name));
			}
			String one = questions.get("one");
			String tag = service.get(one).headers().firstValue("ETag").orElseThrow();
			compare("notModified", new Asked(service, "If-None-Match: " + tag + "\r\n", one),
					new Asked(constant, "", "/one"));
		}
	}

	private static Map<String, String> questions(Child service) throws InterruptedException {
		Map<String, String> questions = new LinkedHashMap<>();
		JsonNode first = new JsonMapper().readTree(service.get(ROUNDS).body()).at("/content/0");
		questions.put("one", ROUNDS + "/" + first.get("slug").asString());
		questions.put("page", ROUNDS + "?page=1");
		questions.put("filter",
				ROUNDS + "?from=1990-01-01&to=2025-12-31&party=" + first.at("/parties/0/code").asString());
		return questions;
	}

	private void compare(String name, Asked service, Asked constant) throws IOException, InterruptedException {
		warm(service);
		warm(constant);
		double[][] figures = new double[4][TURNS];
		for (int number = 0; number < TURNS; number++) {
			Cost ours = cost(service);
			Cost theirs = cost(constant);
			figures[0][number] = ours.micros;
			figures[1][number] = theirs.micros;
			figures[2][number] = ours.p99Millis;
			figures[3][number] = theirs.p99Millis;
		}
		put(name + "Micros", Median.of(figures[0]), Median.of(figures[1]));
		put(name + "P99Millis", Median.of(figures[2]), Median.of(figures[3]));
	}

	private void put(String name, double service, double constant) {
		this.report.put("http", name, service);
		this.report.put("http", name + "Constant", constant);
		this.report.put("http", name + "Ratio", service / constant);
	}

	/** Until three turns in a row cost the same, as the virtual machine goes on compiling. */
	private void warm(Asked asked) throws IOException, InterruptedException {
		double[] last = new double[3];
		for (int number = 0; number < MOST_WARMING; number++) {
			last[number % last.length] = cost(asked).micros;
			double middle = Median.of(last);
			if (number > 3 && last[0] + last[1] + last[2] < 3.1 * middle && last[0] + last[1] + last[2] > 2.9 * middle) {
				return;
			}
		}
	}

	private Cost cost(Asked asked) throws IOException, InterruptedException {
		Thread.sleep(300);
		long before = asked.server.processorTime().toNanos();
		Loader.Load load = Loader.ask(asked.server.port(), asked.headers, List.of(asked.paths), CONNECTIONS, this.turn);
		long after = asked.server.processorTime().toNanos();
		return new Cost((after - before) / 1e3 / load.answers(), load.p99Millis());
	}

	/** Each round in turn, none of them kept. */
	private void cold(Child service) throws IOException, InterruptedException {
		JsonNode page = new JsonMapper().readTree(service.get(ROUNDS + "?size=200").body());
		String[] all = StreamSupport.stream(page.get("content").spliterator(), false)
			.map((round) -> ROUNDS + "/" + round.get("slug").asString())
			.toArray(String[]::new);
		Asked asked = new Asked(service, "", all);
		warm(asked);
		double[] micros = new double[TURNS];
		for (int number = 0; number < TURNS; number++) {
			micros[number] = cost(asked).micros;
		}
		this.report.put("http", "coldOneMicros", Median.of(micros));
	}

	private record Cost(double micros, double p99Millis) {
	}

	private record Asked(Child server, String headers, String... paths) {
	}

}
