package org.talkstimeline.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.talkstimeline.claim.Decision;
import org.talkstimeline.claim.Decisions;
import org.talkstimeline.resolution.Judgement;

/**
 * What editors said of people, as the resolution takes it: of two words on the same
 * people the later one.
 */
@Component
class Words {

	private final Decisions decisions;

	Words(Decisions decisions) {
		this.decisions = decisions;
	}

	List<Judgement> on(Collection<String> articles) {
		List<Judgement> judgements = new ArrayList<>();
		for (Decision decision : decisions(articles)) {
			Judgement later = judgement(decision);
			judgements.removeIf((earlier) -> earlier.isAbout(later));
			judgements.add(later);
		}
		return judgements;
	}

	private Collection<Decision> decisions(Collection<String> articles) {
		Map<Long, Decision> found = new TreeMap<>();
		for (List<String> some : Chunks.of(articles)) {
			this.decisions.findOnPeopleIn(some).forEach((decision) -> found.put(decision.number(), decision));
		}
		return found.values();
	}

	/** Gives the hashes of all that was ever said. */
	List<String> hashes() {
		return this.decisions.findAll().stream().map(Decision::hash).toList();
	}

	static Judgement judgement(Decision decision) {
		return new Judgement(decision.word() == Decision.Word.SAME_AS, side(decision, false), side(decision, true));
	}

	private static Set<Judgement.Named> side(Decision decision, boolean other) {
		return decision.names()
			.stream()
			.filter((name) -> name.other() == other)
			.map((name) -> new Judgement.Named(name.article(), name.part()))
			.collect(Collectors.toSet());
	}

	/** Gives the ties that editors' words are: names of one person belong together. */
	List<Neighbourhood.Tie> ties(Collection<String> articles) {
		Set<String> some = Set.copyOf(articles);
		return decisions(articles).stream()
			.flatMap((decision) -> decision.names()
				.stream()
				.filter((name) -> some.contains(name.article()))
				.map((name) -> new Neighbourhood.Tie(name.article(), name.part(), "J" + decision.number())))
			.distinct()
			.toList();
	}

}
