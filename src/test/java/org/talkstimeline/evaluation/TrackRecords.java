package org.talkstimeline.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes down how often each rule was right, in the form of the lexicon's
 * {@code track-record.tsv}.
 */
final class TrackRecords {

	private static final List<String> HEADER = List.of(
			"# How often the findings of each rule were right against the coded articles of src/test/resources/cases.",
			"# Own measurement, CC0 1.0: mvn verify writes it to target/track-record.tsv; copy it here when rules change.",
			"# Columns: rule, property, findings that the codings give a verdict on, how many of them are right.");

	private TrackRecords() {
	}

	static List<String> of(List<Judged> judged) {
		Map<String, List<Judged>> groups = judged.stream()
			.collect(Collectors.groupingBy(
					(verdict) -> verdict.finding().rule() + "\t" + verdict.finding().property().name(), TreeMap::new,
					Collectors.toList()));
		List<String> lines = new ArrayList<>(HEADER);
		groups.forEach((key, verdicts) -> lines
			.add(key + "\t" + verdicts.size() + "\t" + verdicts.stream().filter(Judged::right).count()));
		return lines;
	}

}
