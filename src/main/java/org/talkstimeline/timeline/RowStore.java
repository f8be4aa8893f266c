package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import jakarta.persistence.EntityManager;
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

	RowStore(EntityManager store, JdbcClient jdbc) {
		this.store = store;
		this.jdbc = jdbc;
	}

	/** Puts the rows of some things onto their shelf. */
	void load(Shelf<String, ?> shelf, String key, Collection<String> keys, LocalDate from) {
		rows(shelf.entity(), key, keys, from).forEach(shelf::hold);
	}

	private List<Shelf.Row<String>> rows(String entity, String key, Collection<String> keys, LocalDate from) {
		List<Shelf.Row<String>> rows = new ArrayList<>();
		for (List<String> some : Chunks.of(keys)) {
			this.store
				.createQuery("select e.id, e." + key + ", e.document, e.known from " + entity + " e where e." + key
						+ " in :keys and e.known.knownTo >= :from", Object[].class)
				.setParameter("keys", some)
				.setParameter("from", from)
				.getResultStream()
				.forEach((row) -> rows
					.add(new Shelf.Row<>((Long) row[0], (String) row[1], (String) row[2], (Known) row[3])));
		}
		return rows;
	}

	/** Gives what the subjects of some articles were taken to mean. */
	List<Meaning> meanings(Collection<String> articles, LocalDate from) {
		List<Meaning> meanings = new ArrayList<>();
		for (List<String> some : Chunks.of(articles)) {
			meanings.addAll(this.store
				.createQuery("from Meaning m where m.article in :articles and m.known.knownTo >= :from", Meaning.class)
				.setParameter("articles", some)
				.setParameter("from", from)
				.getResultList());
		}
		this.store.clear();
		return meanings;
	}

	/** Gives the rows of some people. */
	List<Shelf.Row<String>> people(Collection<String> slugs, LocalDate from) {
		return rows("Person", "slug", slugs, from);
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

	/** Brings the rows of a shelf to what they are to show. */
	<K, V> void settle(Shelf<K, V> shelf, Shelf.Difference<K, V> difference) {
		String table = shelf.entity().toLowerCase(Locale.ROOT);
		for (List<Shelf.Row<K>> some : Chunks.of(difference.gone())) {
			this.jdbc.sql("delete from " + table + " where id in (:ids)")
				.param("ids", some.stream().map(Shelf.Row::id).toList())
				.update();
		}
		for (Shelf.Move<K> move : difference.moved()) {
			this.jdbc.sql("update " + table + " set known_to = :until where id = :id")
				.param("until", move.known().knownTo())
				.param("id", move.row().id())
				.update();
		}
		int written = 0;
		for (Versions.Version<Image<V>> version : difference.written()) {
			this.store.persist(shelf.entity(version));
			if (++written % BATCH == 0) {
				flush();
			}
		}
		flush();
	}

	private void flush() {
		this.store.flush();
		this.store.clear();
	}

}
