package org.talkstimeline.evaluation;

import java.util.List;

/**
 * Counts the date, ordinal, city, venue, status, parties and mediators of a round.
 */
final class FactScore {

	private FactScore() {
	}

	static void add(CodedRound found, CodedRound coded, Tally tally, String where) {
		Count facts = tally.of(Measure.FACTS);
		if (found.parties().isEmpty() || coded.parties().isEmpty()) {
			facts.add(0, found.told(), coded.told());
			return;
		}
		for (Fact fact : Fact.values()) {
			String value = fact.of(found);
			String right = fact.of(coded);
			if (!fact.isLeftOpen(value, coded)) {
				boolean same = fact.same(value, right);
				facts.add(same, value != null, right != null);
				if (!same && (value != null || right != null)) {
					tally.note(where + ": " + fact + " " + value + ", human " + right);
				}
			}
		}
		add("parties", found.parties(), coded.parties(), coded, tally, where);
		add("mediators", found.mediators(), coded.mediators(), coded, tally, where);
	}

	private static void add(String list, List<CodedParty> found, List<CodedParty> coded, CodedRound round, Tally tally,
			String where) {
		if (round.altParties().getOrDefault(list, List.of()).stream().anyMatch((other) -> equal(found, other))) {
			return;
		}
		Paired<CodedParty> paired = Paired.of(found, coded, CodedParty::same);
		tally.of(Measure.FACTS).add(paired.hits().size(), paired.extra().size(), paired.missed().size());
		paired.extra().forEach((party) -> tally.note(where + ": extra in " + list + " " + party.code()));
		paired.missed().forEach((party) -> tally.note(where + ": missed in " + list + " " + party.code()));
	}

	private static boolean equal(List<CodedParty> found, List<CodedParty> other) {
		return found.size() == other.size() && other.stream().allMatch((party) -> found.stream().anyMatch(party::same));
	}

}
