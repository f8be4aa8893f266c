package org.talkstimeline.extraction.talks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.Gazetteer;
import org.talkstimeline.extraction.lexicon.Weights;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PartyMention;

/**
 * Chooses the sides of the talks: the pair of parties for which most speaks, and those
 * whom the article sets at the same table.
 */
final class PartyPairs {

	private static final Weights WEIGHTS = new Weights("parties.tsv");

	private static final int MOST_PARTIES = 40;

	private PartyPairs() {
	}

	static Set<String> best(Map<String, Set<PartySign>> parties, List<List<Fact>> groups) {
		List<String> codes = parties.keySet()
			.stream()
			.filter((each) -> !Gazetteer.get().body(each))
			.limit(MOST_PARTIES)
			.toList();
		@Nullable PartySign[][] together = together(codes, groups);
		List<String> best = List.of();
		double most = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < codes.size(); i++) {
			for (int k = i + 1; k < codes.size(); k++) {
				double sum = alone(parties.get(codes.get(i))) + alone(parties.get(codes.get(k)))
						+ together(codes.get(i), codes.get(k), together[i][k])
						+ seated(parties, codes.get(i), codes.get(k));
				if (sum > most) {
					most = sum;
					best = List.of(codes.get(i), codes.get(k));
				}
			}
		}
		return others(best, parties, groups);
	}

	private static double alone(Set<PartySign> signs) {
		double sum = 0;
		for (PartySign each : signs) {
			sum += WEIGHTS.get(each.name());
		}
		return sum;
	}

	private static double seated(Map<String, Set<PartySign>> parties, String one, String other) {
		boolean both = parties.getOrDefault(one, Set.of()).contains(PartySign.DELEGATION)
				&& parties.getOrDefault(other, Set.of()).contains(PartySign.DELEGATION);
		return both ? WEIGHTS.get(PartySign.DELEGATIONS.name()) : 0;
	}

	private static double together(String one, String other, @Nullable PartySign sign) {
		double sum = Gazetteer.get().rivals(one).contains(other) ? WEIGHTS.get(PartySign.RIVALS.name()) : 0;
		return (sign != null) ? sum + WEIGHTS.get(sign.name()) : sum;
	}

	/** Tells for each two parties, by their numbers, how closely some group sets them. */
	private static @Nullable PartySign[][] together(List<String> codes, List<List<Fact>> groups) {
		@Nullable PartySign[][] signs = new PartySign[codes.size()][codes.size()];
		for (List<Fact> group : groups) {
			boolean paired = group.get(0).confidence() >= 1;
			List<Integer> numbers = group.stream()
				.map((each) -> codes.indexOf(each.value()))
				.filter((each) -> each >= 0)
				.toList();
			for (int one : numbers) {
				for (int other : numbers) {
					signs[one][other] = (paired || signs[one][other] == PartySign.PAIRED_TOGETHER)
							? PartySign.PAIRED_TOGETHER : PartySign.BESIDE_TOGETHER;
				}
			}
		}
		return signs;
	}

	private static List<String> codes(List<Fact> group) {
		List<String> codes = new ArrayList<>();
		group.forEach((each) -> codes.add(each.value()));
		return codes;
	}

	/** "talks between X, Y and Z" have three sides, unless one of them mediates. */
	private static Set<String> others(List<String> pair, Map<String, Set<PartySign>> parties, List<List<Fact>> groups) {
		Set<String> all = new LinkedHashSet<>(pair);
		for (List<Fact> group : groups) {
			List<String> codes = codes(group);
			if (group.get(0).confidence() >= 2 && codes.containsAll(pair)) {
				codes.removeIf((code) -> Gazetteer.get().body(code)
						|| parties.getOrDefault(code, Set.of()).contains(PartySign.MEDIATES));
				all.addAll(codes);
			}
		}
		return all;
	}

	/** Finds where the article first names a party. */
	static Fact first(Mentions mentions, String code) {
		for (int i = 0; i < mentions.document().tokens().size(); i++) {
			PartyMention party = mentions.party(i);
			if (party != null && party.code().equals(code)) {
				return new Fact(code, party.from(), party.to(), "party-named-most", 0.7);
			}
		}
		return new Fact(code, 0, 1, "party-named-most", 0.5);
	}

}
