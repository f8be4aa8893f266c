package org.talkstimeline.problem;

import java.sql.SQLException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StoreTroubleTests {

	@ParameterizedTest
	@CsvSource({ "could not extend file: No space left on device, 53100, 0, true",
			"too many connections for role, 53300, 0, true", "the database system is shutting down, 57P03, 0, true",
			"terminating connection due to administrator command, 57P01, 0, true",
			"could not fsync file, 58030, 0, true", "This connection has been closed., 08003, 0, true",
			"The database has been closed, 90098, 90098, true", "duplicate key value, 23505, 23505, false",
			"syntax error, 42601, 42000, false" })
	void tellsAStoreThatCannotBeUsedFromAFaultOfTheService(String message, String state, int code, boolean trouble) {
		assertThat(StoreTrouble.is(new IllegalStateException(new SQLException(message, state, code))))
			.isEqualTo(trouble);
	}

}
