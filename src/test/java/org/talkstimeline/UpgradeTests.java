package org.talkstimeline;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Stores that an older version of the service left behind.
 */
class UpgradeTests {

	private static final String TEXT = "Russian and Ukrainian delegations met in Istanbul on June 2. "
			+ "The Ukrainian delegation was led by Rustem Umerov, defense minister.";

	private final String url = Database.fresh() + (postgres() ? "" : ";DB_CLOSE_DELAY=-1");

	private static boolean postgres() {
		return "postgres".equals(System.getProperty("talks.database"));
	}

	private JdbcClient store() {
		return JdbcClient.create(new DriverManagerDataSource(this.url, "sa", ""));
	}

	@Test
	void readsAndDerivesAnewWhatStandsInTheTablesOfTheFirstVersion() {
		Flyway.configure().dataSource(this.url, "sa", "").target("2").load().migrate();
		store()
			.sql("insert into article (id, slug, title, published, origin, hash, read_by) values"
					+ " (1, '2025-06-03-one', 'One', date '2025-06-03', 'one.md', 'x', 'an older one')")
			.update();
		store().sql("insert into article_body (article_id, text) values (1, :text)").param("text", TEXT).update();
		try (Service service = start()) {
			assertThat(service.get("/api/v1/rounds/istanbul-2025-06-02").path("status").asString()).isEqualTo("HELD");
			assertThat(service.get("/api/v1/search", "q", "umerov").at("/page/totalElements").asInt()).isPositive();
		}
	}

	@Test
	void forgetsWhatOnlyAnOlderExtractorRead() {
		List<String> before;
		try (Service service = Service.over(Path.of("data/articles"), "--spring.datasource.url=" + this.url)) {
			before = answers(service);
		}
		store().sql("update article set read_by = 'an older one'").update();
		assertThat(store()
			.sql("update claim set id = concat('x', substring(id, 2)), claimed_value = 'Doha'"
					+ " where property = 'CITY'")
			.update()).isPositive();
		try (Service service = start()) {
			assertThat(answers(service)).isEqualTo(before);
		}
	}

	private Service start() {
		return Service.over(Path.of("none"), "--talks.seeding=false", "--spring.datasource.url=" + this.url);
	}

	private static List<String> answers(Service service) {
		return Stream.of("/rounds", "/participants", "/export.json")
			.map((path) -> service.send("/api/v1" + path).body())
			.toList();
	}

}
