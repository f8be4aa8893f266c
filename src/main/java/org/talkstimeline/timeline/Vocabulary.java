package org.talkstimeline.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.spelling.Folding;

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
	 * Checks slugs of rounds. An old one is as good as the one that took its place.
	 * @param slugs what is asked for
	 * @throws UnknownValueException where no round ever had such a slug
	 */
	void checkRounds(List<String> slugs) {
		check("round", slugs, Subject.Type.ROUND, "select distinct r.slug from Round r");
	}

	/**
	 * Checks slugs of people.
	 * @param slugs what is asked for
	 * @throws UnknownValueException where nobody ever had such a slug
	 */
	void checkPeople(List<String> slugs) {
		check("participant", slugs, Subject.Type.PERSON, "select distinct r.slug from Person r");
	}

	/**
	 * Checks slugs of articles.
	 * @param slugs what is asked for
	 * @throws UnknownValueException where no article has such a slug
	 */
	void checkArticles(List<String> slugs) {
		if (!slugs.isEmpty()) {
			check("article", slugs, all("select a.slug from Article a"));
		}
	}

	/**
	 * Checks names of towns.
	 * @param names what is asked for
	 * @throws UnknownValueException where no round was ever held in such a town
	 */
	void checkCities(List<String> names) {
		checkNames("city", names, "select distinct r.cityKey from Round r", "select distinct r.city from Round r");
	}

	/**
	 * Checks names of venues.
	 * @param names what is asked for
	 * @throws UnknownValueException where no round was ever held at such a venue
	 */
	void checkVenues(List<String> names) {
		checkNames("venue", names, "select distinct v from Round r join r.venueKeys v",
				"select distinct r.venue from Round r");
	}

	private void checkNames(String parameter, List<String> names, String keys, String known) {
		if (!names.isEmpty()) {
			Set<String> folded = all(keys);
			for (String name : names) {
				if (!folded.contains(Folding.fold(name))) {
					throw new UnknownValueException(parameter, name, List.copyOf(all(known)));
				}
			}
		}
	}

	private void check(String parameter, List<String> slugs, Subject.Type type, String current) {
		if (!slugs.isEmpty()) {
			Set<String> known = all(current);
			Set<String> old = new TreeSet<>(
					this.store.createQuery("select m.slug from Moved m where m.type = :type", String.class)
						.setParameter("type", type)
						.getResultList());
			check(parameter, slugs.stream().filter((slug) -> !old.contains(slug)).toList(), known);
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
		return this.store.createQuery(query, String.class)
			.getResultStream()
			.filter(Objects::nonNull)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static void check(String parameter, List<String> values, Set<String> known) {
		for (String value : values) {
			if (!known.contains(value)) {
				throw new UnknownValueException(parameter, value, List.copyOf(known));
			}
		}
	}

}
