package org.talkstimeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/**
 * Where the services of tests keep their data: in H2, or with
 * {@code -Dtalks.database=postgres} in a PostgreSQL that is started for them.
 */
public final class Database {

	private static @Nullable EmbeddedPostgres server;

	private Database() {
	}

	/**
	 * Makes an empty database.
	 * @return its JDBC URL
	 */
	public static String fresh() {
		return "postgres".equals(System.getProperty("talks.database")) ? postgres()
				: "jdbc:h2:mem:" + UUID.randomUUID();
	}

	/**
	 * Makes an empty database in PostgreSQL, whatever the others are in.
	 * @return its JDBC URL
	 */
	public static synchronized String postgres() {
		try {
			EmbeddedPostgres running = (server != null) ? server : EmbeddedPostgres.start();
			server = running;
			String name = "t" + UUID.randomUUID().toString().replace("-", "");
			try (Connection connection = running.getPostgresDatabase().getConnection();
					Statement statement = connection.createStatement()) {
				statement.execute("create database " + name);
			}
			return running.getJdbcUrl("postgres", name) + "&password=postgres";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
