package org.talkstimeline;

import java.nio.file.Path;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page costs a fixed, small number of statements, whatever its answers hold.
 */
class StatementCountTests {

	private static Service service;

	@BeforeAll
	static void start() {
		service = Service.over(Path.of("data/articles"), "--spring.jpa.properties.hibernate.generate_statistics=true",
				"--talks.answers.memory=0B", "--talks.sole-writer=true");
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/rounds?size=2, 1", "/api/v1/rounds?size=200&party=RU&from=2025-01-01, 1",
			"/api/v1/rounds/istanbul-2025-06-02, 1", "/api/v1/delegations?size=3, 1", "/api/v1/participants?size=2, 1",
			"/api/v1/agreements?size=1, 1", "/api/v1/conflicts?size=1, 1", "/api/v1/articles?size=2, 2",
			"/api/v1/search?q=istanbul&size=3, 1", "/api/v1/search?q=talks&process=russia-ukraine, 2",
			"/api/v1/rounds?q=istanbul&size=1, 2", "/api/v1/articles?q=istanbul&size=2, 3" })
	void staysTheSame(String path, int statements) {
		Statistics statistics = service.bean(EntityManagerFactory.class).unwrap(SessionFactory.class).getStatistics();
		service.get(path);
		statistics.clear();
		service.get(path);
		assertThat(statistics.getPrepareStatementCount()).isEqualTo(statements);
	}

}
