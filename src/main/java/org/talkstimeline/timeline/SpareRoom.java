package org.talkstimeline.timeline;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/**
 * Gives back the room on disk that many writes leave behind: H2 writes every page that a
 * commit changed anew, and does not tidy up while each commit has to be on disk at once.
 */
@Component
public class SpareRoom {

	/** Per cent of a file in use, below which writing it anew is worth the time. */
	private static final int WELL_FILLED = 50;

	private final JdbcClient jdbc;

	private final HikariDataSource pool;

	SpareRoom(JdbcClient jdbc, HikariDataSource pool) {
		this.jdbc = jdbc;
		this.pool = pool;
	}

	/**
	 * Writes what is in use of the store together, where this process alone has its file
	 * open and most of that is spare. The store is closed then: nothing can be asked of
	 * it until it is opened again.
	 */
	public void giveBack() {
		if (SoleWriter.isLocked(this.pool.getJdbcUrl()) && filled() < WELL_FILLED) {
			// on a connection of its own, as the pool would warn of one that is closed
			// under it
			JdbcClient
				.create(new DriverManagerDataSource(this.pool.getJdbcUrl(), this.pool.getUsername(),
						this.pool.getPassword()))
				.sql("shutdown compact")
				.update();
		}
	}

	/** A store in memory has no such figure, and nothing to give back. */
	private int filled() {
		return this.jdbc
			.sql("select setting_value from information_schema.settings where setting_name = 'info.CHUNKS_FILL_RATE'")
			.query(Integer.class)
			.optional()
			.orElse(100);
	}

}
