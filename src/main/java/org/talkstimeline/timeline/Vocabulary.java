package org.talkstimeline.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
	 * @param asOf as of which day an error says what is known
	 * @throws UnknownValueException where no article ever told of such a party
	 */
	void checkParties(String parameter, List<String> codes, AsOf asOf) {
		if (!this.parties.containsAll(codes)) {
			this.parties = all("select distinct p.code from Party p");
			check(parameter, codes, this.parties, "p.code from Party p", asOf);
		}
	}

	/**
	 * Checks slugs of processes.
	 * @param slugs what is asked for
	 * @param asOf as of which day an error says what is known
	 * @throws UnknownValueException where no article ever told of such a process
	 */
	void checkProcesses(List<String> slugs, AsOf asOf) {
		if (!this.processes.containsAll(slugs)) {
			this.processes = all("select distinct p.slug from Process p");
			check("process", slugs, this.processes, "p.slug from Process p", asOf);
		}
	}

	/**
	 * Checks slugs of rounds. An old one is as good as the one that took its place.
	 * @param slugs what is asked for
	 * @param asOf as of which day an error says what is known
	 * @throws UnknownValueException where no round ever had such a slug
	 */
	void checkRounds(List<String> slugs, AsOf asOf) {
		check("round", moved(slugs, Subject.Type.ROUND), "r.slug from Round r", asOf);
	}

	/**
	 * Checks slugs of people.
	 * @param slugs what is asked for
	 * @param asOf as of which day an error says what is known
	 * @throws UnknownValueException where nobody ever had such a slug
	 */
	void checkPeople(List<String> slugs, AsOf asOf) {
		check("participant", moved(slugs, Subject.Type.PERSON), "r.slug from Person r", asOf);
	}

	/**
	 * Checks slugs of articles.
	 * @param slugs what is asked for
	 * @param asOf as of which day an error says what is known
	 * @throws UnknownValueException where no article has such a slug
	 */
	void checkArticles(List<String> slugs, AsOf asOf) {
		check("article", keyed(slugs, Function.identity()), "a.slug from Article a", asOf);
	}

	/**
	 * Checks names of towns.
	 * @param names what is asked for
	 * @param asOf as of which day an error says what is known
	 * @throws UnknownValueException where no round was ever held in such a town
	 */
	void checkCities(List<String> names, AsOf asOf) {
		check("city", keyed(names, Folding::fold), "r.cityKey from Round r", "r.city from Round r", asOf);
	}

	/**
	 * Checks names of venues.
	 * @param names what is asked for
	 * @param asOf as of which day an error says what is known
	 * @throws UnknownValueException where no round was ever held at such a venue
	 */
	void checkVenues(List<String> names, AsOf asOf) {
		check("venue", keyed(names, Folding::fold), "v from Round r join r.venueKeys v", "r.venue from Round r", asOf);
	}

	private static Map<String, String> keyed(List<String> values, Function<String, String> key) {
		Map<String, String> keyed = new LinkedHashMap<>();
		values.forEach((value) -> keyed.put(key.apply(value), value));
		return keyed;
	}

	/** Leaves out what leads to something else by now. */
	private Map<String, String> moved(List<String> slugs, Subject.Type type) {
		Map<String, String> left = keyed(slugs, Function.identity());
		if (!slugs.isEmpty()) {
			this.store.createQuery("select m.slug from Moved m where m.type = :type and m.slug in :slugs", String.class)
				.setParameter("type", type)
				.setParameter("slugs", slugs)
				.getResultList()
				.forEach(left::remove);
		}
		return left;
	}

	private void check(String parameter, Map<String, String> keyed, String keys, AsOf asOf) {
		check(parameter, keyed, keys, keys, asOf);
	}

	/**
	 * Looks only for what is asked for; all that there is is read only to say what would
	 * have been right.
	 */
	private void check(String parameter, Map<String, String> keyed, String keys, String known, AsOf asOf) {
		if (!keyed.isEmpty()) {
			String attribute = keys.substring(0, keys.indexOf(' '));
			Set<String> found = new TreeSet<>(
					this.store.createQuery("select " + keys + " where " + attribute + " in :keys", String.class)
						.setParameter("keys", keyed.keySet())
						.getResultList());
			for (Map.Entry<String, String> asked : keyed.entrySet()) {
				if (!found.contains(asked.getKey())) {
					throw new UnknownValueException(parameter, asked.getValue(), known(known, asOf));
				}
			}
		}
	}

	/** What came to be known later would be told too early, were it named here. */
	private List<String> known(String values, AsOf asOf) {
		String day = values.endsWith(" Article a") ? "a.published"
				: values.substring(0, values.indexOf('.')) + ".known.knownFrom";
		return this.store.createQuery("select distinct " + values + " where " + day + " <= :day", String.class)
			.setParameter("day", asOf.day())
			.getResultStream()
			.filter(Objects::nonNull)
			.sorted()
			.toList();
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

	private void check(String parameter, List<String> values, Set<String> ever, String known, AsOf asOf) {
		for (String value : values) {
			if (!ever.contains(value)) {
				throw new UnknownValueException(parameter, value, known(known, asOf));
			}
		}
	}

}
