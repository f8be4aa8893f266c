package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import tools.jackson.databind.JsonNode;

/**
 * By how much a write changes the figures of the data set, day by day.
 */
final class Figures {

	/** The columns of the table of figures, in their order here. */
	static final String[] COLUMNS = { "articles", "claims", "processes", "rounds", "delegations", "participants",
			"agreements", "conflicts", "lane1", "lane2", "lane3", "lane4" };

	private final Map<LocalDate, long[]> days = new TreeMap<>();

	/** Counts what is known over a period, or with -1 no longer counts it. */
	void count(Known known, long[] what, int times) {
		add(known.knownFrom(), what, times);
		if (!known.knownTo().equals(Known.ALWAYS)) {
			add(known.knownTo(), what, -times);
		}
	}

	void add(LocalDate day, long[] what, int times) {
		long[] figures = this.days.computeIfAbsent(day, (d) -> new long[COLUMNS.length]);
		for (int i = 0; i < what.length; i++) {
			figures[i] += times * what[i];
		}
	}

	/** Goes through the days on which anything changes. */
	void each(BiConsumer<LocalDate, long[]> visitor) {
		this.days.forEach((day, figures) -> {
			if (Arrays.stream(figures).anyMatch((figure) -> figure != 0)) {
				visitor.accept(day, figures);
			}
		});
	}

	static long[] ofProcess() {
		return new long[] { 0, 0, 1 };
	}

	static long[] ofRound(String document) {
		JsonNode round = Json.read(document, JsonNode.class);
		return new long[] { 0, 0, 0, 1, round.path("delegations").size(), 0, round.path("agreements").size(),
				round.path("conflicts").size() };
	}

	static long[] ofPerson(String document) {
		boolean sat = !Json.read(document, JsonNode.class).path("appearances").isEmpty();
		return new long[] { 0, 0, 0, 0, 0, sat ? 1 : 0 };
	}

}
