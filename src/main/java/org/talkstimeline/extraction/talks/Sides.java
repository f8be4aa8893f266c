package org.talkstimeline.extraction.talks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

	private final Map<Integer, List<List<Fact>>> bySentence = new HashMap<>();

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
				sides.evidence.putIfAbsent(each.value(), each);
			}
		}
		groups.forEach(sides::note);
		sides.choose(mentions, groups);
		return sides;
	}

	private void note(List<Fact> group) {
		for (Fact fact : group) {
			Fact known = this.evidence.get(fact.value());
			if (known == null || known.confidence() < fact.confidence()) {
				this.evidence.put(fact.value(), fact);
			}
		}
	}

	private void choose(Mentions mentions, List<List<Fact>> groups) {
		this.main = PartyPairs.best(PartySigns.read(mentions, groups, this.mediators.keySet()), groups);
		for (String code : this.main) {
			this.evidence.computeIfAbsent(code, (key) -> PartyPairs.first(mentions, key));
			this.mediators.remove(code);
		}
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
