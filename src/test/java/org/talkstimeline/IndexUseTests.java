package org.talkstimeline;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each filter finds its rows by an index: in a store of some size no statement goes
 * through a whole table.
 */
class IndexUseTests {

	private static final int ROUNDS = 2000;

	private static Service service;

	@BeforeAll
	static void start() throws Exception {
		service = Service.over(Path.of("data/articles"),
				"--spring.jpa.properties.hibernate.session_factory.statement_inspector=" + Recorder.class.getName());
		JdbcTemplate store = LargeStore.fill(service, ROUNDS);
		store.execute("insert into person_name select 1000000 + x, 1000000 + x, 'Made ' || x, 'made' || x"
				+ " from system_range(1, 1000)");
		store.execute("insert into person_name_word select 1000000 + x, 'made' || x from system_range(1, 1000)");
		store.execute("analyze");
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "rounds", "rounds?party=UA&from=2020-01-01&to=2020-02-01", "rounds?mediator=TR",
			"rounds?participant=vladimir-medinsky", "rounds?city=Istanbul", "rounds?venue=Çırağan Palace",
			"rounds?status=HELD&to=2000-02-01", "rounds?agreement=PRISONER_EXCHANGE", "rounds?process=russia-ukraine",
			"rounds/istanbul-2025-06-02", "rounds/istanbul-2025-06-02/delegations",
			"delegations?round=istanbul-2025-06-02", "participants?round=istanbul-2025-06-02",
			"agreements?round=istanbul-2025-06-02", "conflicts?round=istanbul-2025-06-02",
			"timeline?round=istanbul-2025-06-02", "participants/vladimir-medinsky", "participants?name=medinsky",
			"rounds?format=ndjson", "rounds?format=ndjson&sort=date,desc", "timeline?format=csv",
			"participants?format=csv&sort=name,desc", "rounds?format=csv&sort=city,desc",
			"delegations?format=ndjson&sort=party", "agreements?format=csv&sort=implementedOn,desc",
			"conflicts?format=ndjson&sort=property", "timeline.ics", "timeline.atom" })
	void findsRowsByAnIndex(String path) throws Exception {
		Recorder.SEEN.clear();
		String[] parts = path.split("[?&=]");
		List<String> parameters = new ArrayList<>(List.of(parts).subList(1, parts.length));
		assertThat(service.send("/api/v1/" + parts[0], parameters.toArray(String[]::new)).statusCode()).isEqualTo(200);
		assertThat(Recorder.SEEN).isNotEmpty();
		for (String statement : List.copyOf(Recorder.SEEN)) {
			assertThat(plan(statement)).as(statement).doesNotContain("tableScan");
		}
	}

	private static String plan(String statement) throws SQLException {
		try (Connection connection = service.bean(DataSource.class).getConnection();
				PreparedStatement explain = connection.prepareStatement("explain " + statement)) {
			ParameterMetaData parameters = explain.getParameterMetaData();
			for (int parameter = 1; parameter <= parameters.getParameterCount(); parameter++) {
				explain.setObject(parameter, some(parameters.getParameterType(parameter)));
			}
			try (ResultSet plan = explain.executeQuery()) {
				plan.next();
				return plan.getString(1);
			}
		}
	}

	private static Object some(int type) {
		return switch (type) {
			case Types.DATE -> Date.valueOf("2025-06-02");
			case Types.VARCHAR, Types.CLOB -> "UA";
			default -> 1;
		};
	}

	/**
	 * Sees each statement that is sent to the store.
	 */
	public static class Recorder implements StatementInspector {

		private static final long serialVersionUID = 1L;

		static final List<String> SEEN = new CopyOnWriteArrayList<>();

		@Override
		public String inspect(String sql) {
			SEEN.add(sql);
			return sql;
		}

	}

}
