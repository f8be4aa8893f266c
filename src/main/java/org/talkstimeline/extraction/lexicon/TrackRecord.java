package org.talkstimeline.extraction.lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.talkstimeline.extraction.Finding;
import org.talkstimeline.extraction.Property;

/**
 * How often each rule was right where its findings were checked against articles coded by
 * hand, property by property.
 */
public final class TrackRecord {

	/** A rule's own guess counts as much as so many checked findings. */
	private static final double GUESS = 12;

	/** A guess alone makes nobody sure. */
	private static final double SUREST_GUESS = 0.8;

	private static final TrackRecord KNOWN = new TrackRecord();

	private final Map<Property, Map<String, Checked>> checked = new EnumMap<>(Property.class);

	private TrackRecord() {
		for (String[] row : Resource.rows("track-record.tsv")) {
			this.checked.computeIfAbsent(Property.valueOf(row[1]), (key) -> new HashMap<>())
				.put(row[0], new Checked(Integer.parseInt(row[2]), Integer.parseInt(row[3])));
		}
	}

	/**
	 * Gives a finding the confidence that its rule has earned: the share of its findings
	 * that were right, with the rule's own guess in place of a dozen more.
	 * @param finding the finding with its rule's guess
	 * @return the finding with a confidence from 0 to 1
	 */
	public static Finding weigh(Finding finding) {
		Checked record = KNOWN.checked.getOrDefault(finding.property(), Map.of())
			.getOrDefault(finding.rule(), Checked.NEVER);
		double guess = GUESS * Math.min(finding.confidence(), SUREST_GUESS);
		double confidence = (record.right + guess) / (record.findings + GUESS);
		return new Finding(finding.subject(), finding.property(), finding.value(), finding.originalValue(),
				finding.rule(), Math.round(confidence * 100) / 100.0, finding.quote());
	}

	private record Checked(int findings, int right) {

		static final Checked NEVER = new Checked(0, 0);

	}

}
