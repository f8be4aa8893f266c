package org.talkstimeline.evaluation;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A round as a human codes it, or as the service answers it: both in one shape.
 *
 * @param optional whether it counts neither way
 * @param altFacts further right values by fact; null stands for none
 * @param altParties further right lists, by {@code parties} or {@code mediators}
 */
record CodedRound(List<CodedParty> parties, List<CodedParty> mediators, @Nullable String ordinal, @Nullable String date,
		@Nullable String city, @Nullable String venue, @Nullable String status, List<CodedPerson> people,
		List<CodedAgreement> agreements, boolean optional, Map<Fact, List<@Nullable String>> altFacts,
		Map<String, List<List<CodedParty>>> altParties) {

	static final CodedRound NONE = new CodedRound(List.of(), List.of(), null, null, null, null, null, List.of(),
			List.of(), false, Map.of(), Map.of());

	/** How many facts are told of it. */
	int told() {
		int facts = 0;
		for (Fact fact : Fact.values()) {
			facts += (fact.of(this) != null) ? 1 : 0;
		}
		return facts + this.parties.size() + this.mediators.size();
	}

}
