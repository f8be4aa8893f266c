package org.talkstimeline.extraction.talks;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.mention.DateMention;

/**
 * Works out the numbers of rounds that the article leaves to be counted.
 */
final class RoundOrder {

	private RoundOrder() {
	}

	static void number(List<RoundDraft> rounds, @Nullable RoundDraft main) {
		List<RoundDraft> dated = rounds.stream()
			.filter((each) -> each.date != null && each.date.precision() != DateMention.Precision.YEAR
					&& ownParties(each, main))
			.sorted(Comparator.comparing(RoundDraft::iso))
			.toList();
		neighbours(rounds, main);
		countedPast(dated, main);
		for (int i = 1; i < dated.size(); i++) {
			RoundDraft later = dated.get(i);
			RoundDraft earlier = dated.get(i - 1);
			if (later.ordinal == i + 1 && earlier.ordinal == 0 && i == 1 && later.ordinalFact != null) {
				earlier.ordinal = 1;
				earlier.ordinalFact = derived(1, later.ordinalFact, 0.8);
			}
		}
	}

	/** "the previous round" of the fifth is the fourth, "the next round" the sixth. */
	private static void neighbours(List<RoundDraft> rounds, @Nullable RoundDraft main) {
		if (main == null || main.ordinal == 0) {
			return;
		}
		List<RoundDraft> past = rounds.stream()
			.filter((each) -> each != main && each.ordinal == 0 && each.date != null && each.references.get(0).noun
					&& each.references.get(0).turn == Reference.Turn.PREVIOUS)
			.sorted(Comparator.comparing(RoundDraft::iso).reversed())
			.toList();
		boolean together = past.size() > 1
				&& past.stream().map((each) -> each.references.get(0).sentence.index()).distinct().count() == 1;
		for (int i = 0; together && i < past.size() && main.ordinal - i > 1; i++) {
			Reference first = past.get(i).references.get(0);
			give(past.get(i), main.ordinal - 1 - i, new Fact("", first.from, first.to, "neighbour", 0.8));
		}
		for (RoundDraft round : rounds) {
			Reference first = round.references.get(0);
			int step = (first.turn == Reference.Turn.PREVIOUS) ? -1 : (first.turn == Reference.Turn.NEXT) ? 1 : 0;
			if (round != main && round.ordinal == 0 && step != 0 && first.noun && first.count < 2
					&& main.ordinal + step > 0) {
				give(round, main.ordinal + step, new Fact("", first.from, first.to, "neighbour", 0.8));
			}
		}
	}

	private static boolean ownParties(RoundDraft round, @Nullable RoundDraft main) {
		return round.references.stream()
			.noneMatch((each) -> each.turn == Reference.Turn.OTHER && each.parties.size() > 1);
	}

	/**
	 * "after two previous rounds" makes these the first two and the present one the
	 * third.
	 */
	private static void countedPast(List<RoundDraft> dated, @Nullable RoundDraft main) {
		Map<RoundDraft, Set<Integer>> previous = new HashMap<>();
		for (RoundDraft round : dated) {
			Set<Integer> sentences = new HashSet<>();
			round.references.stream()
				.filter((each) -> each.turn == Reference.Turn.PREVIOUS)
				.forEach((each) -> sentences.add(each.sentence.index()));
			previous.put(round, sentences);
		}
		for (RoundDraft round : dated) {
			for (Reference reference : round.references) {
				if (reference.turn != Reference.Turn.PREVIOUS || reference.count < 2) {
					continue;
				}
				List<RoundDraft> past = dated.stream()
					.filter((each) -> each != main
							&& previous.getOrDefault(each, Set.of()).contains(reference.sentence.index()))
					.toList();
				Fact words = new Fact("", reference.from, reference.from + 1, "counted-rounds", 0.9);
				for (int i = 0; past.size() == reference.count && i < past.size(); i++) {
					give(past.get(i), i + 1, words);
				}
				if (main != null) {
					give(main, reference.count + 1, words);
				}
			}
		}
	}

	private static void give(RoundDraft round, int ordinal, Fact words) {
		if (round.ordinal == 0) {
			round.ordinal = ordinal;
			round.ordinalFact = derived(ordinal, words, 0.85);
		}
	}

	private static Fact derived(int ordinal, Fact words, double confidence) {
		return new Fact(Integer.toString(ordinal), words.from(), words.to(), "ordinal-counted", confidence);
	}

}
