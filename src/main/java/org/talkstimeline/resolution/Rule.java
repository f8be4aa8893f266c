package org.talkstimeline.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The rules that choose among readings, each with the words that an answer gives for it.
 */
enum Rule {

	/** A plan can change, what was seen has happened. */
	TOLD_AFTER("told after the event beats announced before it", Comparator.comparing(Candidate::furthestStage)),
	/** How many articles give the reading. */
	MORE_SOURCES("more sources beat fewer", Comparator.comparing((candidate) -> candidate.told().size())),
	/** Who answers for the reading. */
	NAMED_PUBLISHER("a named publisher beats none", Comparator.comparing(Candidate::namedPublisher)),
	/** How much the reading says. */
	MORE_EXACT("the more exact beats the less exact", Comparator.comparing(Candidate::exactness)),
	/** When it was last given. */
	LATER("published later beats earlier", Comparator.comparing(Candidate::lastPublished)),
	/** So that the same articles always give the same answer. */
	ALPHABETICAL("nothing tells them apart: the first in the alphabet",
			Comparator.comparing(Candidate::value).reversed());

	/** For what happens at a meeting and can be planned otherwise. */
	static final List<Rule> OF_EVENTS = List.of(values());

	/** For what is so before and after: offices, numbers, names of places. */
	static final List<Rule> OF_FACTS = List.of(MORE_SOURCES, NAMED_PUBLISHER, MORE_EXACT, LATER, ALPHABETICAL);

	/** For which of several spellings is written. */
	static final List<Rule> OF_SPELLINGS = List.of(MORE_SOURCES, NAMED_PUBLISHER, LATER, ALPHABETICAL);

	private final String text;

	private final Comparator<Candidate> better;

	Rule(String text, Comparator<Candidate> better) {
		this.text = text;
		this.better = better;
	}

	String text() {
		return this.text;
	}

	/** Ranks readings and names the rule that left only one in question. */
	static Verdict decide(List<Candidate> readings, List<Rule> rules) {
		Comparator<Candidate> order = rules.stream()
			.map((rule) -> rule.better)
			.reduce(Comparator::thenComparing)
			.orElseThrow();
		List<Candidate> ranked = readings.stream().sorted(order.reversed()).toList();
		List<Candidate> left = new ArrayList<>(ranked);
		Rule deciding = rules.get(0);
		for (Rule rule : rules) {
			if (left.size() > 1) {
				deciding = rule;
				Candidate best = left.get(0);
				left.removeIf((candidate) -> rule.better.compare(candidate, best) < 0);
			}
		}
		return new Verdict(ranked, deciding.text);
	}

}
