package org.talkstimeline.timeline;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/**
 * The values that can be asked for: a mistyped party or process is told at once instead
 * of matching nothing. A value once seen stays good; one not seen is looked up again, so
 * that what another instance wrote is found too.
 */
@Component
class Vocabulary {

	private final EntityManager store;

	private volatile Set<String> parties = Set.of();

	private volatile Set<String> processes = Set.of();

	private volatile Set<String> names = Set.of();

	private volatile long nameEdition = -1;

	private final Revisions revisions;

	Vocabulary(EntityManager store, Revisions revisions) {
		this.store = store;
		this.revisions = revisions;
	}

	/**
	 * Checks party codes.
	 * @param parameter the filter's name
	 * @param codes what is asked for
	 * @throws UnknownValueException where no article ever told of such a party
	 */
	void checkParties(String parameter, List<String> codes) {
		if (!this.parties.containsAll(codes)) {
			this.parties = all("select distinct p.code from Party p");
			check(parameter, codes, this.parties);
		}
	}

	/**
	 * Checks slugs of processes.
	 * @param slugs what is asked for
	 * @throws UnknownValueException where no article ever told of such a process
	 */
	void checkProcesses(List<String> slugs) {
		if (!this.processes.containsAll(slugs)) {
			this.processes = all("select distinct p.slug from Process p");
			check("process", slugs, this.processes);
		}
	}

	/**
	 * Gives every word of every name. They are read again when the timeline has changed,
	 * which its revision tells.
	 * @return folded words
	 */
	Set<String> nameWords() {
		long edition = this.revisions.last();
		if (edition != this.nameEdition) {
			this.names = all("select distinct w from PersonName n join n.words w");
			this.nameEdition = edition;
		}
		return this.names;
	}

	private Set<String> all(String query) {
		return new TreeSet<>(this.store.createQuery(query, String.class).getResultList());
	}

	private static void check(String parameter, List<String> values, Set<String> known) {
		for (String value : values) {
			if (!known.contains(value)) {
				throw new UnknownValueException(parameter, value, List.copyOf(known));
			}
		}
	}

}
