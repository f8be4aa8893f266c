package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.resolution.SubjectRef;

/**
 * Reads and writes the derived rows that a write touches.
 */
@Component
class RowStore {

	private static final int BATCH = 200;

	private final EntityManager store;

	private final JdbcClient jdbc;

	private final JdbcOperations batches;

	RowStore(EntityManager store, JdbcClient jdbc, JdbcOperations batches) {
		this.batches = batches;
		this.store = store;
		this.jdbc = jdbc;
	}

	/** Gives the rows of some things that are known on the day before one, or later. */
	Map<String, List<Shelf.Row<String>>> of(String entity, String key, Collection<String> keys, LocalDate from) {
		Map<String, List<Shelf.Row<String>>> rows = new HashMap<>();
		for (List<String> some : Chunks.of(keys)) {
			this.store
				.createQuery("select e.id, e." + key + ", e.document, e.known from " + entity + " e where e." + key
						+ " in :keys and e.known.knownTo >= :from", Object[].class)
				.setParameter("keys", some)
				.setParameter("from", from)
				.getResultStream()
				.forEach((row) -> rows.computeIfAbsent((String) row[1], (name) -> new ArrayList<>())
					.add(new Shelf.Row<>((Long) row[0], (String) row[1], (String) row[2], (Known) row[3])));
		}
		return rows;
	}

	/** Gives what the subjects of some articles were taken to mean. */
	Map<String, List<Meaning>> meanings(Collection<String> articles, LocalDate from) {
		List<Meaning> meanings = new ArrayList<>();
		for (List<String> some : Chunks.of(articles)) {
			meanings.addAll(this.store
				.createQuery("from Meaning m where m.article in :articles and m.known.knownTo >= :from", Meaning.class)
				.setParameter("articles", some)
				.setParameter("from", from)
				.getResultList());
		}
		this.store.clear();
		return meanings.stream().collect(Collectors.groupingBy((meaning) -> meaning.article));
	}

	/** Gives the slugs of the processes to which rounds belong or belonged. */
	Map<String, List<String>> processes(Collection<String> rounds) {
		Map<String, List<String>> processes = new HashMap<>();
		for (List<String> some : Chunks.of(rounds)) {
			this.jdbc.sql("select distinct slug, process from round where slug in (:slugs)")
				.param("slugs", some)
				.query((row, number) -> processes.computeIfAbsent(row.getString(1), (slug) -> new ArrayList<>())
					.add(row.getString(2)))
				.list();
		}
		return processes;
	}

	static Shelf.Row<State.SubjectKey> row(Meaning row) {
		State.MeantBy meant = meant(row);
		return new Shelf.Row<>(row.id, meant.key(), meant.document(), row.known);
	}

	static State.MeantBy meant(Meaning row) {
		State.SubjectKey key = new State.SubjectKey(row.article,
				new Subject(row.subjectType, row.subjectRound, row.subjectPart));
		return new State.MeantBy(key, new SubjectRef(row.meantType, row.meantSlug), row.round);
	}

	/** Brings the rows of shelves of one kind to what they are to show. */
	<K, V> void settle(List<Shelf<K, V>> shelves) {
		String table = shelves.get(0).entity().toLowerCase(Locale.ROOT);
		List<Long> gone = new ArrayList<>();
		List<Object[]> moved = new ArrayList<>();
		for (Shelf<K, V> shelf : shelves) {
			shelf.difference().gone().forEach((row) -> gone.add(row.id()));
			shelf.difference()
				.moved()
				.forEach((move) -> moved.add(new Object[] { move.known().knownTo(), move.row().id() }));
		}
		for (List<Long> some : Chunks.of(gone)) {
			this.jdbc.sql("delete from " + table + " where id in (:ids)").param("ids", some).update();
		}
		this.batches.batchUpdate("update " + table + " set known_to = ? where id = ?", moved);
		int written = 0;
		for (Shelf<K, V> shelf : shelves) {
			for (Versions.Version<Image<V>> version : shelf.difference().written()) {
				this.store.persist(shelf.entity(version));
				if (++written % BATCH == 0) {
					flush();
				}
			}
		}
		flush();
	}

	private void flush() {
		this.store.flush();
		this.store.clear();
	}

}
