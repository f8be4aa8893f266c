package org.talkstimeline.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How good the extractor of this build is. It holds nothing that differs between two
 * builds of the same state: the date is the build's own, and no clock is asked.
 *
 * @param version the version of the project
 * @param date the day of the build
 * @param extractor the version of the extractor
 * @param minConfidence the least confidence of a finding that is claimed, by default
 * @param sets the figures of each set of coded articles
 * @param calibration how often findings of like confidence are right
 * @param rules what each rule earns
 */
record QualityReport(String version, String date, String extractor, double minConfidence, Map<String, Score> sets,
		List<Calibration.Band> calibration, List<RuleWorth> rules) {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	void write(Path file) {
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(file, JSON.writeValueAsString(this) + "\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
