package org.talkstimeline.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.talkstimeline.extraction.Finding;

/**
 * What a rule earns.
 *
 * @param rule its name
 * @param findings how many of its findings the codings give a verdict on
 * @param right how many of them are right
 * @param share the share that is right
 * @param confidence its mean confidence
 * @param loss by set, what the overall score loses without the rule; less than zero where
 * the set would score better without it
 */
record RuleWorth(String rule, int findings, int right, double share, double confidence, Map<String, Double> loss) {

	static List<RuleWorth> all(List<CaseSet> sets, List<Judged> judged, Predicate<Finding> kept) {
		Map<String, Score> whole = new TreeMap<>();
		sets.forEach((set) -> whole.put(set.name(), set.tally(kept).score()));
		return sets.stream()
			.flatMap((set) -> set.articles().stream())
			.flatMap((read) -> read.findings().stream())
			.map(Finding::rule)
			.distinct()
			.sorted()
			.map((rule) -> of(rule, sets, judged, kept, whole))
			.toList();
	}

	private static RuleWorth of(String rule, List<CaseSet> sets, List<Judged> judged, Predicate<Finding> kept,
			Map<String, Score> whole) {
		Map<String, Double> loss = new TreeMap<>();
		for (CaseSet set : sets) {
			double without = set.tally(kept.and((finding) -> !finding.rule().equals(rule))).score().overall();
			loss.put(set.name(), Count.round(whole.get(set.name()).overall() - without));
		}
		List<Judged> own = judged.stream().filter((verdict) -> verdict.finding().rule().equals(rule)).toList();
		Calibration.Band band = Calibration.Band.of(0, own);
		double confidence = own.stream().mapToDouble(Judged::confidence).average().orElse(0);
		return new RuleWorth(rule, band.findings(), band.right(), band.share(), Count.round(confidence), loss);
	}

}
