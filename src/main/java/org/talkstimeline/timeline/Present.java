package org.talkstimeline.timeline;

import java.util.Map;
import java.util.TreeMap;

import jakarta.persistence.EntityManager;

/**
 * All that is known now, as text by the name of the thing.
 */
record Present(Map<String, String> rounds, Map<String, String> people, Map<String, String> parties,
		Map<String, String> processes) {

	static final Present NOTHING = new Present(Map.of(), Map.of(), Map.of(), Map.of());

	static Present of(EntityManager store) {
		return new Present(read(store, "Round", "slug"), read(store, "Person", "slug"), read(store, "Party", "code"),
				read(store, "Process", "slug"));
	}

	private static Map<String, String> read(EntityManager store, String entity, String key) {
		Map<String, String> documents = new TreeMap<>();
		store
			.createQuery("select e." + key + ", e.document from " + entity + " e where e.known.knownTo = :always",
					Object[].class)
			.setParameter("always", Known.ALWAYS)
			.getResultStream()
			.forEach((row) -> documents.put((String) row[0], (String) row[1]));
		return documents;
	}

	/** Says what a later present has changed. */
	Outcome compare(Present later) {
		OutcomeWriter outcome = new OutcomeWriter();
		outcome.rounds(this.rounds, later.rounds);
		outcome.people(this.people, later.people);
		outcome.compare(ThingType.PARTY, this.parties, later.parties);
		outcome.compare(ThingType.PROCESS, this.processes, later.processes);
		return outcome.outcome();
	}

}
