package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import org.talkstimeline.search.Entry;
import org.talkstimeline.search.Span;
import tools.jackson.databind.JsonNode;

/**
 * Reads the rows from which it is made what can be found.
 */
class SearchRows {

	private final EntityManager store;

	SearchRows(EntityManager store) {
		this.store = store;
	}

	/**
	 * Names every row, each with the day until which it is known.
	 * @return the days by row
	 */
	Map<Key, LocalDate> all() {
		Map<Key, LocalDate> all = new HashMap<>();
		for (HitType type : List.of(HitType.ROUND, HitType.PERSON)) {
			String entity = (type == HitType.ROUND) ? "Round" : "Person";
			this.store.createQuery("select r.id, r.known.knownTo from " + entity + " r", Tuple.class)
				.getResultStream()
				.forEach((row) -> all.put(new Key(type, id(row)), row.get(1, LocalDate.class)));
		}
		this.store.createQuery("select a.id, a.version from Article a", Tuple.class)
			.getResultStream()
			.forEach((row) -> all.put(new Key(HitType.ARTICLE, id(row), row.get(1, Integer.class)), Known.ALWAYS));
		return all;
	}

	/**
	 * Makes the entries of rows.
	 * @param keys some rows
	 * @return the entries by row; none for a row that is gone meanwhile
	 */
	Map<Key, List<Entry>> entries(Collection<Key> keys) {
		Map<Key, List<Entry>> entries = new HashMap<>();
		readRounds(ids(keys, HitType.ROUND), entries);
		readPeople(ids(keys, HitType.PERSON), entries);
		readArticles(ids(keys, HitType.ARTICLE), entries);
		return entries;
	}

	private static List<Long> ids(Collection<Key> keys, HitType type) {
		return keys.stream().filter((key) -> key.type() == type).map(Key::id).toList();
	}

	private void readRounds(List<Long> ids, Map<Key, List<Entry>> entries) {
		rows("select r.id, r.document, r.known, r.process, r.firstDay, r.lastDay from Round r where r.id in :ids", ids)
			.forEach((row) -> add(entries, new Key(HitType.ROUND, id(row)), SearchEntries.ofRound(id(row), json(row),
					new Span(row.get(3, String.class), row.get(4, LocalDate.class), row.get(5, LocalDate.class)),
					known(row))));
		rows("select a.id, a.document, r.known, r.process, r.id, a.agreedOn, a.startedOn, a.implementedOn"
				+ " from Agreement a join a.round r where r.id in :ids", ids)
			.forEach((row) -> add(entries, new Key(HitType.ROUND, row.get(4, Long.class)),
					SearchEntries.ofAgreement(id(row), json(row), stages(row), known(row))));
	}

	/** Where no stage has a day, it lies in no span of days, but in its process. */
	private static List<Span> stages(Tuple row) {
		String process = row.get(3, String.class);
		List<Span> stages = Stream.of(5, 6, 7)
			.map((at) -> row.get(at, LocalDate.class))
			.filter(Objects::nonNull)
			.map((day) -> new Span(process, day, day))
			.toList();
		return stages.isEmpty() ? List.of(new Span(process, Known.ALWAYS, Known.ALWAYS)) : stages;
	}

	private void readPeople(List<Long> ids, Map<Key, List<Entry>> entries) {
		rows("select p.id, p.document, p.known from Person p where p.id in :ids", ids).forEach((row) -> add(entries,
				new Key(HitType.PERSON, id(row)), SearchEntries.ofPerson(id(row), json(row), known(row))));
	}

	private void readArticles(List<Long> ids, Map<Key, List<Entry>> entries) {
		rows("select a.id, a.slug, a.title, a.published, b.text, a.version from Article a join ArticleBody b on b.articleId = a.id"
				+ " where a.id in :ids", ids)
			.forEach((row) -> entries.put(new Key(HitType.ARTICLE, id(row), row.get(5, Integer.class)),
					SearchEntries.ofArticle(id(row), row.get(1, String.class), row.get(2, String.class),
							row.get(3, LocalDate.class), row.get(4, String.class))));
	}

	private List<Tuple> rows(String query, List<Long> ids) {
		return ids.isEmpty() ? List.of()
				: this.store.createQuery(query, Tuple.class).setParameter("ids", ids).getResultList();
	}

	private static void add(Map<Key, List<Entry>> entries, Key key, Entry entry) {
		entries.computeIfAbsent(key, (absent) -> new ArrayList<>()).add(entry);
	}

	private static long id(Tuple row) {
		return row.get(0, Long.class);
	}

	private static JsonNode json(Tuple row) {
		return Json.read(row.get(1, String.class), JsonNode.class);
	}

	private static Entry.Period known(Tuple row) {
		Known known = row.get(2, Known.class);
		return new Entry.Period(known.knownFrom(), known.knownTo());
	}

	/**
	 * A row.
	 *
	 * @param type of what it is the row
	 * @param id its key
	 * @param version the version of the article; 0 for a row of which there is only one
	 */
	record Key(HitType type, long id, int version) {

		Key(HitType type, long id) {
			this(type, id, 0);
		}

		static Key parse(String text) {
			String[] parts = text.split(" ");
			return new Key(HitType.valueOf(parts[0]), Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
		}

		@Override
		public String toString() {
			return this.type + " " + this.id + " " + this.version;
		}

	}

}
