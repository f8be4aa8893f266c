package org.talkstimeline.extraction.talks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.Gazetteer;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.text.Sentence;

/**
 * Who negotiates with whom in an article, and who stands between them.
 */
final class Sides {

	private final Map<Set<String>, Double> pairs = new LinkedHashMap<>();

	private final Map<Integer, List<List<Fact>>> bySentence = new HashMap<>();

	private final Map<String, Double> singles = new LinkedHashMap<>();

	private final Map<String, Fact> evidence = new LinkedHashMap<>();

	private final Map<String, Fact> mediators = new LinkedHashMap<>();

	private Set<String> main = Set.of();

	/**
	 * Reads the sides; a state that faces a group is the one whose government "the
	 * government" is.
	 */
	static Sides settle(Mentions mentions) {
		Sides sides = read(mentions);
		List<String> states = sides.main.stream().filter((each) -> Gazetteer.get().capital(each) != null).toList();
		return (states.size() == 1 && mentions.govern(states.get(0))) ? read(mentions) : sides;
	}

	static Sides read(Mentions mentions) {
		Sides sides = new Sides();
		List<List<Fact>> groups = new ArrayList<>();
		for (Sentence sentence : mentions.document().sentences()) {
			MediatorReader.read(mentions, sentence, sides.mediators);
			List<List<Fact>> pairs = PairReader.read(mentions, sentence);
			sides.bySentence.put(sentence.index(), pairs);
			groups.addAll(pairs);
			for (Fact each : PairReader.delegations(mentions, sentence)) {
				sides.singles.merge(each.value(), each.confidence(), Double::sum);
				sides.evidence.putIfAbsent(each.value(), each);
			}
		}
		groups.forEach(sides::vote);
		sides.choose(mentions);
		return sides;
	}

	private void vote(List<Fact> group) {
		Set<String> codes = new LinkedHashSet<>();
		for (Fact fact : group) {
			if (!Gazetteer.get().body(fact.value())) {
				codes.add(fact.value());
			}
		}
		if (codes.size() > 2) {
			Set<String> without = new LinkedHashSet<>(codes);
			without.removeAll(this.mediators.keySet());
			codes = (without.size() >= 2) ? without : codes;
		}
		if (codes.size() < 2) {
			return;
		}
		double weight = group.get(0).confidence();
		this.pairs.merge(Set.copyOf(codes), weight, Double::sum);
		for (Fact fact : group) {
			Fact known = this.evidence.get(fact.value());
			if (known == null || known.confidence() < fact.confidence()) {
				this.evidence.put(fact.value(), fact);
			}
		}
	}

	private void choose(Mentions mentions) {
		Map<String, Double> weights = new PartyWeights(mentions).weigh();
		Set<String> best = Set.of();
		double most = 0;
		for (Map.Entry<Set<String>, Double> each : this.pairs.entrySet()) {
			double votes = each.getValue();
			for (String code : each.getKey()) {
				votes += 0.2 * Math.min(5, this.singles.getOrDefault(code, 0.0))
						+ 1.5 * Math.min(2, weights.getOrDefault(code, 0.0))
						- (this.mediators.containsKey(code) ? 0.8 : 0);
			}
			if (votes > most) {
				most = votes;
				best = each.getKey();
			}
		}
		if (best.isEmpty()) {
			weights.forEach((code, weight) -> this.singles.merge(code, weight, Double::sum));
			best = strongest();
			for (String code : best) {
				this.evidence.computeIfAbsent(code, (key) -> PartyWeights.first(mentions, key));
			}
		}
		this.main = best;
		for (String code : best) {
			Fact named = this.mediators.get(code);
			if (named != null) {
				this.mediators.remove(code);
			}
		}
	}

	private Set<String> strongest() {
		List<String> codes = this.singles.entrySet()
			.stream()
			.filter((each) -> !this.mediators.containsKey(each.getKey()) && !Gazetteer.get().body(each.getKey()))
			.sorted(Map.Entry.<String, Double>comparingByValue().reversed())
			.limit(2)
			.map(Map.Entry::getKey)
			.toList();
		return (codes.size() == 2) ? Set.copyOf(codes) : Set.of();
	}

	/** Gives the parties that a sentence sets at one table. */
	List<List<Fact>> pairs(Sentence sentence) {
		return this.bySentence.getOrDefault(sentence.index(), List.of());
	}

	Set<String> main() {
		return this.main;
	}

	boolean negotiates(String code) {
		return this.main.contains(code);
	}

	boolean mediates(String code) {
		return this.mediators.containsKey(code);
	}

	Map<String, Fact> mediators() {
		return this.mediators;
	}

	@Nullable Fact evidence(String code) {
		return this.evidence.get(code);
	}

	/** Gives the other side of a pair. */
	String opposite(String code) {
		if (this.main.size() != 2 || !this.main.contains(code)) {
			return "";
		}
		return this.main.stream().filter((each) -> !each.equals(code)).findFirst().orElse("");
	}

}
