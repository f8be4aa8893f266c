package org.talkstimeline;

import java.sql.SQLException;
import java.util.Set;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;

/**
 * Lets go of all connections where H2 has closed the database under them, as it does when
 * a disk is full: the next one opens it again. The pool takes them for good, as H2 says
 * that they are valid.
 */
class ClosedStore implements SQLExceptionOverride {

	/** Input and output failed, database closed, database not open, object closed. */
	private static final Set<Integer> CLOSED = Set.of(90028, 90031, 90098, 90121, 90007);

	private final HikariDataSource pool;

	ClosedStore(HikariDataSource pool) {
		this.pool = pool;
	}

	@java.lang.Override
	public Override adjudicate(SQLException failure) {
		if (!CLOSED.contains(failure.getErrorCode())) {
			return Override.CONTINUE_EVICT;
		}
		this.pool.getHikariPoolMXBean().softEvictConnections();
		return Override.MUST_EVICT;
	}

}
