package org.talkstimeline;

import java.sql.SQLException;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Explains a store that cannot be opened: one that another process holds, or one that
 * cannot be written.
 */
class StoreFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	/** H2's error codes, see {@code org.h2.api.ErrorCode}. */
	private static final Map<Integer, String> ADVICE = Map.of(90020,
			"The store is in use by another running instance: stop that one, or give this one a store of its own with"
					+ " --spring.datasource.url=jdbc:h2:file:/another/folder/talks-timeline.",
			90028, unwritable(), 90031, unwritable(), 90062, unwritable(), 90034, unwritable(), 90097, unwritable(),
			90030,
			"The store's file is damaged: restore it from a backup, or delete it to have the articles read again.");

	private static String unwritable() {
		return "The store cannot be written: make its folder (./store, if not set otherwise) writable, or name another"
				+ " one with --spring.datasource.url=jdbc:h2:file:/another/folder/talks-timeline.";
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
		for (Throwable failure = cause; failure != null; failure = failure.getCause()) {
			if (failure instanceof SQLException sql && ADVICE.containsKey(sql.getErrorCode())) {
				return new FailureAnalysis(ADVICE.get(sql.getErrorCode()), null, cause);
			}
		}
		return null;
	}

}
