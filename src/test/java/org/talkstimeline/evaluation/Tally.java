package org.talkstimeline.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The counts of all measures over a set of articles, added up before shares are taken
 * (micro average), with a note of each deviation.
 */
final class Tally {

	private final Map<Measure, Count> counts = new EnumMap<>(Measure.class);

	private final List<String> notes = new ArrayList<>();

	private int articles;

	private int falseNames;

	private int namesToKeepOff;

	private int falseDeals;

	private int dealsToKeepOff;

	Tally() {
		for (Measure measure : Measure.values()) {
			this.counts.put(measure, new Count());
		}
	}

	Count of(Measure measure) {
		return this.counts.get(measure);
	}

	void note(String note) {
		this.notes.add(note);
	}

	void addArticle() {
		this.articles++;
	}

	void addNames(int wrong, int all) {
		this.falseNames += wrong;
		this.namesToKeepOff += all;
	}

	void addDeals(int wrong, int all) {
		this.falseDeals += wrong;
		this.dealsToKeepOff += all;
	}

	List<String> notes() {
		return Collections.unmodifiableList(this.notes);
	}

	Score score() {
		Map<Measure, Count.Row> rows = new EnumMap<>(Measure.class);
		this.counts.forEach((measure, count) -> rows.put(measure, count.row()));
		double overall = rows.entrySet()
			.stream()
			.filter((row) -> row.getKey().isCore())
			.mapToDouble((row) -> row.getValue().f1())
			.average()
			.orElse(0);
		return new Score(this.articles, Count.round(overall), rows, this.falseNames, this.namesToKeepOff,
				this.falseDeals, this.dealsToKeepOff);
	}

}
