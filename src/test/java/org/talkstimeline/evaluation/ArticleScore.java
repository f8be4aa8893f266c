package org.talkstimeline.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Scores what was found in one article against its coding.
 */
final class ArticleScore {

	private final CodedArticle article;

	private final Tally tally;

	private ArticleScore(CodedArticle article, Tally tally) {
		this.article = article;
		this.tally = tally;
	}

	static void add(List<CodedRound> answer, CodedArticle article, Tally tally) {
		tally.addArticle();
		new ArticleScore(article, tally).compare(withoutOptional(answer, article.rounds()));
	}

	/**
	 * A round that the human left open counts for nothing, and what was found of it too.
	 */
	private static List<CodedRound> withoutOptional(List<CodedRound> answer, List<CodedRound> coded) {
		Set<Integer> open = RoundPairs.of(answer, coded)
			.stream()
			.filter((pair) -> coded.get(pair.coded()).optional())
			.map(RoundPairs.Pair::found)
			.collect(Collectors.toSet());
		List<CodedRound> rest = new ArrayList<>();
		for (int index = 0; index < answer.size(); index++) {
			if (!open.contains(index)) {
				rest.add(answer.get(index));
			}
		}
		return rest;
	}

	private void compare(List<CodedRound> found) {
		List<CodedRound> coded = this.article.rounds().stream().filter((round) -> !round.optional()).toList();
		List<RoundPairs.Pair> pairs = RoundPairs.of(found, coded);
		this.tally.of(Measure.ROUNDS).add(pairs.size(), found.size() - pairs.size(), coded.size() - pairs.size());
		Set<Integer> seenFound = new HashSet<>();
		Set<Integer> seenCoded = new HashSet<>();
		for (RoundPairs.Pair pair : pairs) {
			seenFound.add(pair.found());
			seenCoded.add(pair.coded());
			compare(found.get(pair.found()), coded.get(pair.coded()));
		}
		for (int index = 0; index < found.size(); index++) {
			if (!seenFound.contains(index)) {
				this.tally.note(this.article + ": extra round " + name(found.get(index)));
				compare(found.get(index), CodedRound.NONE);
			}
		}
		for (int index = 0; index < coded.size(); index++) {
			if (!seenCoded.contains(index)) {
				this.tally.note(this.article + ": missed round " + name(coded.get(index)));
				compare(CodedRound.NONE, coded.get(index));
			}
		}
		keepOff(found);
	}

	private void compare(CodedRound found, CodedRound coded) {
		String where = this.article + " " + ((coded.date() != null) ? coded.date() : found.date());
		FactScore.add(found, coded, this.tally, where);
		RosterScore.add(found, coded, this.tally, where);
		DealScore.add(found, coded, this.tally, where);
	}

	private void keepOff(List<CodedRound> found) {
		List<String> names = this.article.notParticipants()
			.stream()
			.filter((name) -> found.stream()
				.flatMap((round) -> round.people().stream())
				.anyMatch((person) -> Likeness.samePerson(name, person.name())))
			.toList();
		this.tally.addNames(names.size(), this.article.notParticipants().size());
		names.forEach((name) -> this.tally.note(this.article + ": false participant " + name));
		List<String> deals = this.article.notAgreements()
			.stream()
			.filter((type) -> found.stream()
				.flatMap((round) -> round.agreements().stream())
				.anyMatch((agreement) -> agreement.type().equals(type)))
			.toList();
		this.tally.addDeals(deals.size(), this.article.notAgreements().size());
		deals.forEach((type) -> this.tally.note(this.article + ": false agreement " + type));
	}

	private static String name(CodedRound round) {
		return round.date() + " #" + round.ordinal() + " " + round.city();
	}

}
