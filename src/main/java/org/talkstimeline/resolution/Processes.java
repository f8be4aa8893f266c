package org.talkstimeline.resolution;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.talkstimeline.spelling.Folding;

/**
 * Names peace processes after the sides that negotiate, states first.
 */
final class Processes {

	private static final ProcessRef UNKNOWN = new ProcessRef("unknown-parties", "Talks between parties not named");

	private final PartyCodes codes;

	Processes(PartyCodes codes) {
		this.codes = codes;
	}

	ProcessRef of(Collection<String> parties) {
		if (parties.isEmpty()) {
			return UNKNOWN;
		}
		List<String> names = parties.stream()
			.sorted(Comparator.comparing((String code) -> !PartyLexicon.state(code))
				.thenComparing(this.codes::shortName))
			.map(this.codes::shortName)
			.toList();
		String slug = names.stream().map(Folding::slug).collect(Collectors.joining("-"));
		return new ProcessRef(slug, String.join("–", names) + " talks");
	}

}
