package org.talkstimeline.timeline;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.talkstimeline.spelling.NameQuery;

/**
 * Finds people by name in any spelling, the best match first. The words of all names are
 * few beside the names, so the words looked for are compared with those, and only names
 * that hold a word so found are read.
 */
@Component
class NameSearch {

	/** Everybody who can be meant by what a reader types; more than that is no search. */
	private static final int MOST = 1000;

	private final EntityManager store;

	private final Snapshots snapshots;

	private final Vocabulary vocabulary;

	NameSearch(EntityManager store, Vocabulary vocabulary, Snapshots snapshots) {
		this.snapshots = snapshots;
		this.store = store;
		this.vocabulary = vocabulary;
	}

	/**
	 * Finds people.
	 * @param name the name looked for
	 * @param wanted what else must hold of them
	 * @param asOf as of which day
	 * @param rows the keys of the rows to look among; null for all
	 * @return their short answers, each with its score and reasons, the best match first
	 */
	Found found(String name, Specification<Person> wanted, AsOf asOf, @Nullable Set<Long> rows) {
		return new Collected(this.snapshots, asOf, Sorting.PARTICIPANTS, (page) -> page(name, wanted, page, rows),
				(sort, reader) -> all(name, wanted, rows).forEach(reader));
	}

	/**
	 * Finds people, a page at a time.
	 * @param name the name looked for
	 * @param wanted what else must hold of them
	 * @param page which page of them; its sort is not used, as the best match comes first
	 * @param rows the keys of the rows to look among; null for all
	 * @return their short answers, each with its score and reasons
	 */
	Page<String> page(String name, Specification<Person> wanted, Pageable page, @Nullable Set<Long> rows) {
		List<String> answers = all(name, wanted, rows);
		int from = Math.toIntExact(Math.min(page.getOffset(), answers.size()));
		int to = Math.min(from + page.getPageSize(), answers.size());
		return new PageImpl<>(answers.subList(from, to), page, answers.size());
	}

	/**
	 * Finds people.
	 * @param name the name looked for
	 * @param wanted what else must hold of them
	 * @param rows the keys of the rows to look among; null for all
	 * @return their short answers, each with its score and reasons, the best match first
	 */
	List<String> all(String name, Specification<Person> wanted, @Nullable Set<Long> rows) {
		NameQuery query = NameQuery.of(name);
		Map<String, Fit> best = new LinkedHashMap<>();
		if (!query.words().isEmpty()) {
			for (Tuple row : names(query, wanted)) {
				Optional<NameQuery.Match> match = query.match(row.get(1, String.class))
					.filter((found) -> rows == null || rows.contains(row.get(3, Long.class)));
				match.ifPresent((found) -> best.merge(row.get(0, String.class),
						new Fit(row.get(2, String.class), row.get(1, String.class), found), Fit::better));
			}
		}
		return best.entrySet()
			.stream()
			.sorted(Comparator
				.comparing((Map.Entry<String, Fit> entry) -> entry.getValue().match().score(),
						Comparator.reverseOrder())
				.thenComparing(Map.Entry::getKey))
			.map((entry) -> entry.getValue().answer())
			.toList();
	}

	private List<Tuple> names(NameQuery query, Specification<Person> wanted) {
		Set<String> words = query.words().stream().flatMap((word) -> meant(word).stream()).collect(Collectors.toSet());
		List<Long> spellings = spellings(words, String.join("", query.words()));
		CriteriaBuilder builder = this.store.getCriteriaBuilder();
		CriteriaQuery<Tuple> select = builder.createTupleQuery();
		Root<Person> person = select.from(Person.class);
		Join<Person, PersonName> spelling = person.join("names");
		select
			.select(builder.tuple(person.get("slug"), spelling.get("spelling"), person.get("summary"),
					person.get("id")))
			.distinct(true);
		select.where(wanted.toPredicate(person, select, builder), spelling.get("id").in(spellings));
		return spellings.isEmpty() ? List.of() : this.store.createQuery(select).setMaxResults(MOST).getResultList();
	}

	/** Two questions in one, as each has an index of its own. */
	private List<Long> spellings(Set<String> words, String joined) {
		return this.store
			.createQuery("select n.id from PersonName n join n.words w where w in :words"
					+ " union select n.id from PersonName n where n.joined = :joined", Long.class)
			.setParameter("words", words)
			.setParameter("joined", joined)
			.setMaxResults(MOST)
			.getResultList();
	}

	private Set<String> meant(String word) {
		Set<String> meant = new TreeSet<>(Set.of(word));
		for (String known : this.vocabulary.nameWords()) {
			if (NameQuery.compare(word, known).isPresent()) {
				meant.add(known);
			}
		}
		return meant;
	}

	/** A spelling that matches, of the person whose answer it is. */
	private record Fit(String summary, String spelling, NameQuery.Match match) {

		Fit better(Fit other) {
			return (other.match.score() > this.match.score()) ? other : this;
		}

		/**
		 * The answer is kept as text; what this search adds to it goes before its last
		 * brace.
		 */
		String answer() {
			String added = Json.write(new Answers.NameScore(this.match.score(), this.spelling, this.match.reasons()));
			return this.summary.substring(0, this.summary.length() - 1) + "," + added.substring(1);
		}

	}

}
