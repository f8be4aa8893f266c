package org.talkstimeline.resolution;

import java.util.List;
import java.util.Optional;

import org.talkstimeline.resolution.ResolvedConflict.Reading;

/**
 * Which reading stands.
 *
 * @param ranked the readings, the one that stands first
 * @param rule what decided, in words
 */
record Verdict(List<Candidate> ranked, String rule) {

	Candidate chosen() {
		return this.ranked.get(0);
	}

	/** Gives what to tell of a disagreement, if there is one. */
	Optional<ResolvedConflict> conflict(SubjectRef subject, String property) {
		if (this.ranked.size() < 2) {
			return Optional.empty();
		}
		List<Reading> readings = this.ranked.stream()
			.map((candidate) -> new Reading(candidate.value(), candidate.articles()))
			.toList();
		return Optional.of(new ResolvedConflict(subject, property, readings, chosen().value(), this.rule));
	}

}
