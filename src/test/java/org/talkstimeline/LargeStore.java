package org.talkstimeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills the store of a service with rounds, as the measurement of large exports does.
 */
final class LargeStore {

	private LargeStore() {
	}

	/**
	 * Makes rounds out of one that is there, and half as many people.
	 * @param service the service, which must not have been asked anything yet
	 * @param rounds how many
	 * @return its store
	 */
	static JdbcTemplate fill(Service service, int rounds) throws IOException {
		JdbcTemplate store = new JdbcTemplate(service.bean(DataSource.class));
		String fill = Files.readString(Path.of("src/bench/large-export/fill.sql"))
			.replace("100000)", rounds + ")")
			.replace("50000)", rounds / 2 + ")")
			.replace("local temporary table", "table");
		for (String statement : fill.split(";\\s*\n")) {
			store.execute(statement);
		}
		store.execute("drop table pattern");
		return store;
	}

}
