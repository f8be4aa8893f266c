package org.talkstimeline.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/**
 * Tells a store that cannot be reached or written now from a fault of the service.
 */
final class StoreTrouble {

	/**
	 * Connection, resources, operator and system, after the SQL standard and PostgreSQL.
	 */
	private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

	/** H2: file trouble, a closed database, a broken connection, a full or locked one. */
	private static final Set<Integer> CODES = Set.of(90028, 90031, 90034, 90067, 90098, 90100, 90121, 50200);

	/** What comes without a code: a full disk, a store or a connection that is gone. */
	private static final Set<String> TOLD = Set.of("No space left on device", "MVStore is closed",
			"Connection is closed", "Unable to rollback against JDBC Connection", "Unable to acquire JDBC Connection");

	private StoreTrouble() {
	}

	static boolean is(Throwable failure) {
		Throwable cause = failure;
		for (int depth = 0; cause != null && depth < 20; depth++) {
			if (cause instanceof SQLException sql && isTrouble(sql)) {
				return true;
			}
			String message = String.valueOf(cause.getMessage());
			if (TOLD.stream().anyMatch(message::contains)) {
				return true;
			}
			cause = cause.getCause();
		}
		return false;
	}

	private static boolean isTrouble(SQLException failure) {
		String state = failure.getSQLState();
		return CODES.contains(failure.getErrorCode()) || failure instanceof SQLTransientConnectionException
				|| state != null && state.length() == 5 && CLASSES.contains(state.substring(0, 2));
	}

}
