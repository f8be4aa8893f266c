package org.talkstimeline.timeline;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * Tells what changed since somebody last asked. Who follows from the start, and does as
 * told, holds the timeline as it is now.
 */
@Service
@Transactional(readOnly = true)
public class ChangeFeed {

	private final JdbcClient jdbc;

	private final EntityManager store;

	private final Revisions revisions;

	private final Sources sources;

	ChangeFeed(JdbcClient jdbc, EntityManager store, Revisions revisions, Sources sources) {
		this.jdbc = jdbc;
		this.store = store;
		this.revisions = revisions;
		this.sources = sources;
	}

	/**
	 * Gives what changed. What came and went since then is not told at all.
	 * @param since a cursor; null for the start
	 * @param size the most changes wanted at once
	 * @return the changes in order
	 * @throws StaleCursor where the cursor is none of this store
	 */
	public Changes since(@Nullable String since, int size) {
		String name = this.revisions.store();
		long from = (since != null) ? revision(since, name) : 0;
		List<Noted> noted = this.jdbc
			.sql("select type, slug, revision, created, withdrawn, moved_to, changed_at from change"
					+ " where revision > :since and (withdrawn = false or created <= :since)"
					+ " order by revision fetch first " + (size + 1) + " rows only")
			.param("since", from)
			.query((row, number) -> new Noted(ThingType.valueOf(row.getString(1)), row.getString(2), row.getLong(3),
					row.getLong(4), row.getBoolean(5), row.getString(6), row.getObject(7, OffsetDateTime.class)))
			.list();
		boolean more = noted.size() > size;
		List<Noted> told = more ? noted.subList(0, size) : noted;
		List<Change> changes = new ArrayList<>();
		told.forEach((one) -> change(one, from, name).ifPresent(changes::add));
		long next = told.isEmpty() ? from : told.get(told.size() - 1).revision();
		return new Changes(changes, new Cursor(name, next).text(), more);
	}

	private long revision(String since, String name) {
		return Cursor.of(since)
			.filter((cursor) -> cursor.store().equals(name) && cursor.revision() <= this.revisions.last())
			.orElseThrow(() -> new StaleCursor(since))
			.revision();
	}

	/** What is gone by now will be told of under a later number. */
	private Optional<Change> change(Noted noted, long from, String name) {
		Optional<String> item = noted.withdrawn() ? Optional.empty() : item(noted.type(), noted.slug());
		if (item.isEmpty() && !noted.withdrawn()) {
			return Optional.empty();
		}
		Change.Kind kind = (noted.created() > from) ? Change.Kind.CREATED : Change.Kind.CHANGED;
		return Optional
			.of(new Change(new Cursor(name, noted.revision()).text(), noted.withdrawn() ? Change.Kind.WITHDRAWN : kind,
					noted.type(), noted.slug(), noted.movedTo(), noted.at().toInstant().toString(),
					item.map((document) -> Json.read(document, JsonNode.class)).orElse(null)));
	}

	private Optional<String> item(ThingType type, String slug) {
		return switch (type) {
			case ROUND -> document("Round e where e.slug = :slug and e.known", slug);
			case PARTICIPANT -> document("Person e where e.slug = :slug and e.known", slug);
			case PARTY -> document("Party e where e.code = :slug and e.known", slug);
			case PROCESS -> document("Process e where e.slug = :slug and e.known", slug);
			case AGREEMENT -> document("Agreement e where e.slug = :slug and e.round.known", slug);
			case ARTICLE -> this.sources.brief(slug);
		};
	}

	private Optional<String> document(String from, String slug) {
		return this.store.createQuery("select e.document from " + from + ".knownTo = :always", String.class)
			.setParameter("slug", slug)
			.setParameter("always", Known.ALWAYS)
			.getResultStream()
			.findFirst();
	}

	private record Noted(ThingType type, String slug, long revision, long created, boolean withdrawn,
			@Nullable String movedTo, OffsetDateTime at) {
	}

}
