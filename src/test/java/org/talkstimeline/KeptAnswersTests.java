package org.talkstimeline;

import java.net.http.HttpResponse;
import java.nio.file.Path;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was answered is answered again without work, and never once the data has changed.
 */
class KeptAnswersTests {

	private static Service service;

	@BeforeAll
	static void start() {
		service = Service.over(Path.of("data/articles"), "--spring.jpa.properties.hibernate.generate_statistics=true");
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1", "/api/v1/rounds?party=RU&from=2025-01-01", "/api/v1/rounds/istanbul-2025-06-02",
			"/api/v1/participants?name=medinsky", "/api/v1/search?q=istanbul",
			"/api/v1/rounds/istanbul-2025-06-02/changes" })
	void answersAgainWithoutAskingTheStore(String path) {
		HttpResponse<String> first = service.send(path);
		Statistics statistics = statistics();
		statistics.clear();
		HttpResponse<String> second = service.send(path);
		assertThat(statistics.getPrepareStatementCount()).isZero();
		assertThat(second.statusCode()).isEqualTo(200);
		assertThat(second.body()).isEqualTo(first.body());
		for (String header : first.headers().map().keySet()) {
			if (!header.equals("date") && !header.equals("last-modified")) {
				assertThat(second.headers().allValues(header)).as(header).isEqualTo(first.headers().allValues(header));
			}
		}
	}

	@Test
	void answersFromTheDataOfNow() {
		String path = "/api/v1/rounds/istanbul-2025-05-16";
		String before = service.send(path).body();
		assertThat(service.send(path).body()).isEqualTo(before).contains("\"city\":\"Istanbul\"");
		TransactionTemplate write = new TransactionTemplate(service.bean(PlatformTransactionManager.class));
		EntityManager store = service.bean(EntityManager.class);
		rename(write, store, "Istanbul", "Ankara");
		assertThat(service.send(path).body()).contains("\"city\":\"Ankara\"");
		rename(write, store, "Ankara", "Istanbul");
		assertThat(service.send(path).body()).isEqualTo(before);
	}

	private static void rename(TransactionTemplate write, EntityManager store, String from, String to) {
		write.executeWithoutResult((status) -> store
			.createQuery("update Round r set r.document = replace(r.document, :from, :to) where r.slug = :slug")
			.setParameter("from", "\"city\":\"" + from)
			.setParameter("to", "\"city\":\"" + to)
			.setParameter("slug", "istanbul-2025-05-16")
			.executeUpdate());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/rounds?nonsense=1", "/api/v1/rounds?page=1&page=2", "/api/v1/rounds/nowhere",
			"/api/v1/rounds?format=ndjson" })
	void keepsNeitherErrorsNorStreams(String path) {
		int status = service.send(path).statusCode();
		statistics().clear();
		assertThat(service.send(path).statusCode()).isEqualTo(status);
		if (status != 400) {
			assertThat(statistics().getPrepareStatementCount()).isPositive();
		}
	}

	private static Statistics statistics() {
		return service.bean(EntityManagerFactory.class).unwrap(SessionFactory.class).getStatistics();
	}

}
