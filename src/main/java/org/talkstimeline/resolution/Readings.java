package org.talkstimeline.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Collects what sources say of one property. Readings with equal keys are one; it is
 * written in the wording that most sources use.
 */
final class Readings {

	private final SortedMap<String, SortedMap<String, Candidate>> byKey = new TreeMap<>();

	/** Takes a value in; a null value says nothing. */
	Readings add(Account account, @Nullable String value) {
		return (value != null) ? add(account, value, value, 0) : this;
	}

	Readings add(Account account, String key, String value, int exactness) {
		SortedMap<Source, RoundStatus> told = new TreeMap<>(Accounts.BY_DAY);
		told.put(account.source(), account.status());
		this.byKey.computeIfAbsent(key, (k) -> new TreeMap<>())
			.merge(value, new Candidate(value, exactness, told), (a, b) -> {
				a.told().putAll(b.told());
				return a;
			});
		return this;
	}

	List<Candidate> candidates() {
		List<Candidate> candidates = new ArrayList<>();
		for (SortedMap<String, Candidate> wordings : this.byKey.values()) {
			Collection<Candidate> same = wordings.values();
			candidates.add(Candidate.merged(same, Rule.OF_SPELLINGS));
		}
		return candidates;
	}

	/** Gives the verdict, or null where no source says anything. */
	@Nullable Verdict decide(List<Rule> rules) {
		return this.byKey.isEmpty() ? null : Rule.decide(candidates(), rules);
	}

}
