package org.talkstimeline.timeline;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one row that every writer locks, and the numbers that changes get under it: whoever
 * has seen a number has seen all smaller ones.
 */
@Component
public class Revisions {

	private final JdbcClient jdbc;

	Revisions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Waits until nobody else writes, and keeps others from it until the transaction
	 * ends.
	 */
	public void lock() {
		String store = this.jdbc.sql("select store from writer where id = 1 for update").query(String.class).single();
		if (store.isEmpty()) {
			this.jdbc.sql("update writer set store = :store where id = 1")
				.param("store", UUID.randomUUID().toString())
				.update();
		}
	}

	/** Gives the last number given out. */
	long last() {
		return this.jdbc.sql("select revision from writer where id = 1").query(Long.class).single();
	}

	/**
	 * Takes so many numbers, names the new state of the store, and gives the number
	 * before the first.
	 */
	long take(int count) {
		long last = last();
		this.jdbc.sql("update writer set revision = :revision, state = :state where id = 1")
			.param("revision", last + count)
			.param("state", UUID.randomUUID().toString())
			.update();
		return last;
	}

	/**
	 * Gives the name of this store, by which its cursors are told from those of others.
	 */
	String store() {
		return this.jdbc.sql("select store from writer where id = 1").query(String.class).single();
	}

	/**
	 * Tells by which version of the projection the timeline was derived.
	 * @return the version; null for one from before there were any
	 */
	public @Nullable String derivedBy() {
		return this.jdbc.sql("select derived_by from writer where id = 1")
			.query((row, number) -> String.valueOf(row.getString(1)))
			.single();
	}

	/**
	 * Notes down by which version of the projection the timeline was derived.
	 * @param version the version
	 */
	public void derivedBy(String version) {
		this.jdbc.sql("update writer set derived_by = :version where id = 1").param("version", version).update();
	}

}
