package org.talkstimeline.extraction.text;

import java.util.Set;

/**
 * Second parts that turn a name before a hyphen into an adjective, as in
 * "Omani-mediated".
 */
final class Compounds {

	static final Set<String> PARTICIPLES = Set.of("led", "mediated", "brokered", "facilitated", "hosted", "sponsored",
			"backed", "chaired", "held", "run", "controlled", "supported", "organised", "organized", "based",
			"supervised", "born", "moderated");

	private Compounds() {
	}

}
