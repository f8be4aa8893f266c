package org.talkstimeline.resolution;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A value that may stand, with those who tell it.
 *
 * @param value the value
 * @param exactness how exact it is; the greater the more
 * @param told the sources in order of publication, each with the stage of the round that
 * it told of
 */
record Candidate(String value, int exactness, SortedMap<Source, RoundStatus> told) {

	/** Makes one reading of several that mean the same, in the wording that stands. */
	static Candidate merged(Collection<Candidate> same, List<Rule> wording) {
		SortedMap<Source, RoundStatus> told = new TreeMap<>(Accounts.BY_DAY);
		same.forEach((candidate) -> candidate.told
			.forEach((source, stage) -> told.merge(source, stage, (a, b) -> (a.compareTo(b) > 0) ? a : b)));
		Candidate best = Rule.decide(List.copyOf(same), wording).chosen();
		return new Candidate(best.value, best.exactness, told);
	}

	/** Cancelled meetings were not told of after the event. */
	int furthestStage() {
		return this.told.values()
			.stream()
			.mapToInt((stage) -> (stage == RoundStatus.CANCELLED) ? 0 : stage.ordinal())
			.max()
			.orElse(0);
	}

	int namedPublisher() {
		return this.told.keySet().stream().anyMatch((source) -> source.publisher() != null) ? 1 : 0;
	}

	LocalDate lastPublished() {
		return this.told.lastKey().published();
	}

	List<String> articles() {
		return this.told.keySet().stream().map(Source::article).toList();
	}

}
