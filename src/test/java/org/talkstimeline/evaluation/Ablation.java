package org.talkstimeline.evaluation;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.talkstimeline.extraction.Finding;

/**
 * Takes one rule after the other away. Articles are read once; only those in which a rule
 * found something are resolved again without it.
 */
final class Ablation {

	private final List<CaseSet> sets;

	private final List<Judged> judged;

	private final Predicate<Finding> kept;

	private final Map<ReadArticle, List<CodedRound>> whole = new IdentityHashMap<>();

	private Ablation(List<CaseSet> sets, List<Judged> judged, Predicate<Finding> kept) {
		this.sets = sets;
		this.judged = judged;
		this.kept = kept;
		sets.stream()
			.flatMap((set) -> set.articles().stream())
			.forEach((read) -> this.whole.put(read, AnsweredRounds.of(read.resolve(kept))));
	}

	static List<RuleWorth> of(List<CaseSet> sets, List<Judged> judged, Predicate<Finding> kept) {
		Ablation ablation = new Ablation(sets, judged, kept);
		return ablation.whole.keySet()
			.stream()
			.flatMap((read) -> read.findings().stream())
			.map(Finding::rule)
			.distinct()
			.sorted()
			.map(ablation::worth)
			.toList();
	}

	private RuleWorth worth(String rule) {
		Map<String, Double> loss = new TreeMap<>();
		for (CaseSet set : this.sets) {
			double with = set.tally(this.whole::get).score().overall();
			double without = set.tally((read) -> without(rule, read)).score().overall();
			loss.put(set.name(), Count.round(with - without));
		}
		List<Judged> own = this.judged.stream().filter((verdict) -> verdict.finding().rule().equals(rule)).toList();
		Calibration.Band band = Calibration.Band.of(0, own);
		double confidence = own.stream().mapToDouble(Judged::confidence).average().orElse(0);
		return new RuleWorth(rule, band.findings(), band.right(), band.share(), Count.round(confidence), loss);
	}

	private List<CodedRound> without(String rule, ReadArticle read) {
		Predicate<Finding> ofRule = (finding) -> finding.rule().equals(rule);
		return read.findings().stream().anyMatch(ofRule)
				? AnsweredRounds.of(read.resolve(this.kept.and(ofRule.negate()))) : this.whole.get(read);
	}

}
