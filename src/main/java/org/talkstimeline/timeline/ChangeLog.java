package org.talkstimeline.timeline;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.talkstimeline.extraction.Subject;

/**
 * Notes down when each thing last changed. Only the latest change of a thing is kept: who
 * follows from the start gets each thing once, as it is now, however long the log of what
 * became of it would be.
 */
@Component
class ChangeLog {

	private final JdbcOperations jdbc;

	private final Revisions revisions;

	private final MovedSlugs moved;

	ChangeLog(JdbcOperations jdbc, Revisions revisions, MovedSlugs moved) {
		this.jdbc = jdbc;
		this.revisions = revisions;
		this.moved = moved;
	}

	/** Tells whether nothing was ever noted down. */
	boolean isEmpty() {
		return Boolean.FALSE.equals(this.jdbc.queryForObject("select exists (select 1 from change)", Boolean.class));
	}

	/** Notes down what a write changed, in the transaction of the write. */
	void note(Outcome outcome) {
		int count = outcome.created().size() + outcome.changed().size() + outcome.withdrawn().size();
		// One number at least, as names that took no part may have changed.
		long revision = this.revisions.take(Math.max(1, count));
		OffsetDateTime at = OffsetDateTime.now(ZoneOffset.UTC);
		List<Object[]> updates = new ArrayList<>();
		for (Outcome.Thing thing : outcome.withdrawn()) {
			updates.add(new Object[] { ++revision, true, target(thing).orElse(null), at, thing.type().name(),
					thing.slug() });
		}
		for (Outcome.Thing thing : outcome.changed()) {
			updates.add(new Object[] { ++revision, false, null, at, thing.type().name(), thing.slug() });
		}
		this.jdbc.batchUpdate("update change set revision = ?, withdrawn = ?, moved_to = ?, changed_at = ?"
				+ " where type = ? and slug = ?", updates);
		for (Outcome.Thing thing : outcome.created()) {
			++revision;
			this.jdbc.update("delete from change where type = ? and slug = ?", thing.type().name(), thing.slug());
			this.jdbc.update(
					"insert into change (type, slug, revision, created, withdrawn, changed_at) values (?, ?, ?, ?, ?, ?)",
					thing.type().name(), thing.slug(), revision, revision, false, at);
		}
	}

	private Optional<String> target(Outcome.Thing thing) {
		return switch (thing.type()) {
			case ROUND -> this.moved.target(Subject.Type.ROUND, thing.slug());
			case AGREEMENT -> this.moved.target(Subject.Type.AGREEMENT, thing.slug());
			case PARTICIPANT -> this.moved.target(Subject.Type.PERSON, thing.slug());
			default -> Optional.empty();
		};
	}

}
