package org.talkstimeline.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Which found round is which coded one: the assignment with the highest total affinity.
 */
final class RoundPairs {

	/** Where an exact search is too large, the best pair is taken first. */
	private static final int EXACT = 7;

	private final int found;

	private final int coded;

	private final Pair[][] pairs;

	private List<Pair> best = List.of();

	private int bestScore = -1;

	private RoundPairs(List<CodedRound> found, List<CodedRound> coded) {
		this.found = found.size();
		this.coded = coded.size();
		this.pairs = new Pair[this.found][this.coded];
		for (int i = 0; i < this.found; i++) {
			for (int j = 0; j < this.coded; j++) {
				this.pairs[i][j] = new Pair(i, j, affinity(found.get(i), coded.get(j)));
			}
		}
	}

	static List<Pair> of(List<CodedRound> found, List<CodedRound> coded) {
		if (found.isEmpty() || coded.isEmpty()) {
			return List.of();
		}
		RoundPairs pairs = new RoundPairs(found, coded);
		if (Math.max(found.size(), coded.size()) > EXACT) {
			return pairs.greedy();
		}
		pairs.search(new ArrayList<>(), 0);
		return pairs.best;
	}

	/** Zero where the two cannot be the same meeting. */
	static int affinity(CodedRound found, CodedRound coded) {
		int shared = (int) coded.parties()
			.stream()
			.filter((party) -> found.parties().stream().anyMatch((other) -> other.same(party)))
			.count();
		boolean date = Likeness.sameDate(found.date(), coded.date());
		boolean ordinal = coded.ordinal() != null && Objects.equals(found.ordinal(), coded.ordinal());
		boolean place = Likeness.samePlace(found.city(), coded.city());
		boolean bare = coded.date() == null && coded.ordinal() == null && place;
		if ((!coded.parties().isEmpty() && shared == 0)
				|| !(date || (ordinal && !isOtherMonth(found, coded)) || bare)) {
			return 0;
		}
		return (date ? 4 : 0) + (ordinal ? 2 : 0) + (place ? 1 : 0) + shared;
	}

	private static boolean isOtherMonth(CodedRound found, CodedRound coded) {
		return found.date() != null && coded.date() != null && !found.date().startsWith(coded.date())
				&& !found.date().startsWith(coded.date().substring(0, Math.min(7, coded.date().length())));
	}

	private void search(List<Pair> taken, int score) {
		int index = taken.size();
		boolean fewerFound = this.found <= this.coded;
		if (index == Math.min(this.found, this.coded)) {
			if (score > this.bestScore) {
				this.bestScore = score;
				this.best = taken.stream().filter((pair) -> pair.affinity() > 0).toList();
			}
			return;
		}
		for (int other = 0; other < Math.max(this.found, this.coded); other++) {
			Pair pair = fewerFound ? this.pairs[index][other] : this.pairs[other][index];
			if (taken.stream().allMatch((before) -> before.found() != pair.found() && before.coded() != pair.coded())) {
				taken.add(pair);
				search(taken, score + pair.affinity());
				taken.remove(index);
			}
		}
	}

	private List<Pair> greedy() {
		List<Pair> all = new ArrayList<>(Arrays.stream(this.pairs).flatMap(Arrays::stream).toList());
		all.sort(Comparator.comparing(Pair::affinity).thenComparing(Pair::found).thenComparing(Pair::coded).reversed());
		Set<Integer> usedFound = new HashSet<>();
		Set<Integer> usedCoded = new HashSet<>();
		List<Pair> pairs = new ArrayList<>();
		for (Pair pair : all) {
			if (pair.affinity() > 0 && !usedFound.contains(pair.found()) && !usedCoded.contains(pair.coded())) {
				usedFound.add(pair.found());
				usedCoded.add(pair.coded());
				pairs.add(pair);
			}
		}
		return pairs;
	}

	/**
	 * Two rounds by their places in the two lists.
	 */
	record Pair(int found, int coded, int affinity) {
	}

}
