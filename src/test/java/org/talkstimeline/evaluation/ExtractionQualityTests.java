package org.talkstimeline.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.talkstimeline.extraction.Extractor;
import org.talkstimeline.extraction.Finding;
import org.talkstimeline.extraction.RuleExtractor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the extractor to the floors and writes down how good it is.
 */
class ExtractionQualityTests {

	private static final Path TARGET = Path.of("target");

	/** The seeds' originals, which are not the project's to keep. */
	private static final Path ORIGINALS = Path.of("../shared");

	private static final Extractor EXTRACTOR = new RuleExtractor();

	private static final double LEAST = Double.parseDouble(settings().getProperty("talks.min-confidence"));

	private static final Predicate<Finding> KEPT = (finding) -> finding.confidence() >= LEAST;

	private static List<CaseSet> sets = List.of();

	/**
	 * Articles that nobody who works on the extractor reads: what it makes of these is
	 * what it makes of the world.
	 */
	private static List<CaseSet> heldOut = List.of();

	private static List<Judged> judged = List.of();

	@BeforeAll
	static void read() {
		sets = List.of(CaseSet.of("istanbul", EXTRACTOR), CaseSet.of("others", EXTRACTOR));
		heldOut = List.of(CaseSet.of("held-out-istanbul", EXTRACTOR), CaseSet.of("held-out-others", EXTRACTOR));
		judged = Judged.all(sets);
	}

	@Test
	void readsTheIstanbulTrack() throws IOException {
		hold(sets.get(0), Floor.ISTANBUL);
	}

	@Test
	void readsOtherNegotiations() throws IOException {
		hold(sets.get(1), Floor.OTHERS);
	}

	@Test
	void readsWhatWasHeldBack() throws IOException {
		hold(heldOut.get(0), Floor.HELD_OUT_ISTANBUL);
		hold(heldOut.get(1), Floor.HELD_OUT_OTHERS);
	}

	@Test
	void readsTheOriginalsOfTheSeeds() throws IOException {
		if (!Files.isDirectory(ORIGINALS)) {
			System.out.println("Skipped: the originals of the seeds are not beside the project");
			return;
		}
		hold(CaseSet.in("originals", ORIGINALS.resolve("gold"), ORIGINALS.resolve("corpus"), EXTRACTOR),
				Floor.ORIGINALS);
	}

	@Test
	void quotesTheTextAndSaysHowSureItIsFromZeroToOne() {
		for (CaseSet set : sets) {
			for (ReadArticle read : set.articles()) {
				assertThat(read.findings()).as("%s", read.article()).allSatisfy((finding) -> {
					assertThat(finding.confidence()).as("%s", finding).isBetween(0.0, 1.0);
					assertThat(finding.quote().start()).isNotNegative().isLessThan(finding.quote().end());
					assertThat(finding.quote().end()).isLessThanOrEqualTo(read.article().text().length());
				});
			}
		}
	}

	@Test
	void isRightWhereItIsSure() throws IOException {
		Files.write(TARGET.resolve("extraction-verdicts.txt"), judged.stream().map(Judged::line).sorted().toList());
		Files.write(TARGET.resolve("track-record.tsv"), TrackRecords.of(judged));
		assertThat(Calibration.share(judged, 0.9))
			.as("right at 0.9 and more; where rules changed, copy target/track-record.tsv into the lexicon")
			.isGreaterThanOrEqualTo(Floor.SURE);
	}

	@Test
	void writesDownHowGoodItIs() throws IOException {
		Properties build = PropertiesLoaderUtils
			.loadProperties(new ClassPathResource("META-INF/build-info.properties"));
		Map<String, Score> scores = new TreeMap<>();
		Stream.concat(sets.stream(), heldOut.stream())
			.forEach((set) -> scores.put(set.name(), set.keeping(KEPT).score()));
		QualityReport report = new QualityReport(build.getProperty("build.version"),
				build.getProperty("build.time").substring(0, 10), EXTRACTOR.version(), LEAST, scores,
				Calibration.of(judged), Ablation.of(sets, judged, KEPT));
		Path file = TARGET.resolve("extraction-quality.json");
		report.write(file);
		assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("\"istanbul\"", "\"others\"");
	}

	private static void hold(CaseSet set, Floor floor) throws IOException {
		Tally tally = set.keeping(KEPT);
		Score score = tally.score();
		List<String> lines = new ArrayList<>();
		score.measures().forEach((measure, row) -> lines.add(measure.jsonName() + " " + row));
		lines.add(score.toString());
		lines.addAll(tally.notes());
		Files.write(TARGET.resolve("extraction-notes-" + set.name() + ".txt"), lines);
		System.out.printf("Extraction of %s: overall %.3f, titles %.3f, false names %d, false deals %d%n", set.name(),
				score.overall(), score.f1(Measure.TITLES), score.falseNames(), score.falseDeals());
		assertThat(score.overall()).as("overall").isGreaterThanOrEqualTo(floor.overall);
		assertThat(score.f1(Measure.TITLES)).as("titles").isGreaterThanOrEqualTo(floor.titles);
		assertThat(score.falseNames()).as("false names").isLessThanOrEqualTo(floor.falseNames);
		assertThat(score.falseDeals()).as("false deals").isLessThanOrEqualTo(floor.falseDeals);
	}

	private static Properties settings() {
		YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
		yaml.setResources(new ClassPathResource("application.yaml"));
		return yaml.getObject();
	}

}
