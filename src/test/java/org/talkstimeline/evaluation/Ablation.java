package org.talkstimeline.evaluation;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.talkstimeline.extraction.Finding;
import org.talkstimeline.extraction.Property;
import org.talkstimeline.extraction.Subject;

/**
 * Takes one rule after the other away. Articles are read once; only those in which a rule
 * found something are resolved again without it.
 */
final class Ablation {

	/**
	 * Without these there is no participant and no agreement of whom more could be said.
	 */
	private static final Set<Property> FOUNDING = Set.of(Property.NAME, Property.TYPE);

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
		if (read.findings().stream().noneMatch((finding) -> finding.rule().equals(rule))) {
			return this.whole.get(read);
		}
		Set<Subject> founded = read.findings()
			.stream()
			.filter((finding) -> finding.rule().equals(rule) && FOUNDING.contains(finding.property()))
			.map(Finding::subject)
			.collect(Collectors.toSet());
		return AnsweredRounds.of(read
			.resolve(this.kept.and((finding) -> !finding.rule().equals(rule) && !founded.contains(finding.subject()))));
	}

}
