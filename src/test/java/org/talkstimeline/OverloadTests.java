package org.talkstimeline;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * More questions than can be worked on and than may wait.
 */
class OverloadTests {

	private static final String KEPT = "/api/v1/rounds";

	/** Java 17 has no virtual threads, and takes no notice of being told to use them. */
	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void sendsAwayWhomItCannotServeInTime(boolean virtual) throws Exception {
		try (Service service = Service.over(Path.of("data/articles"), "--spring.threads.virtual.enabled=" + virtual,
				"--spring.datasource.hikari.maximum-pool-size=2", "--talks.sole-writer=true",
				"--talks.answers.at-once=1", "--talks.answers.waiting=1", "--talks.answers.patience=3s")) {
			service.get(KEPT);
			HikariDataSource pool = service.bean(HikariDataSource.class);
			CompletableFuture<HttpResponse<String>> first;
			List<CompletableFuture<HttpResponse<String>>> others;
			try (Connection one = pool.getConnection(); Connection other = pool.getConnection()) {
				first = ask(service, 1);
				await().until(() -> pool.getHikariPoolMXBean().getThreadsAwaitingConnection() == 1);
				others = Stream.of(2, 3, 4).map((day) -> ask(service, day)).toList();
				await().until(() -> others.stream().filter(CompletableFuture::isDone).count() == 2);
				assertThat(one).isNotSameAs(other);
				assertThat(service.send(KEPT).statusCode()).as("what was answered before").isEqualTo(200);
			}
			assertThat(first.join().statusCode()).isEqualTo(200);
			assertThat(others).extracting((asked) -> asked.join().statusCode())
				.containsExactlyInAnyOrder(200, 503, 503);
			HttpResponse<String> refused = others.stream()
				.map(CompletableFuture::join)
				.filter((answer) -> answer.statusCode() == 503)
				.findFirst()
				.orElseThrow();
			assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
			assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
			assertThat(refused.body()).contains("Ask again in a second");
		}
	}

	private static CompletableFuture<HttpResponse<String>> ask(Service service, int day) {
		return CompletableFuture.supplyAsync(() -> service.send(KEPT, "asOf", "2025-06-0" + day),
				(task) -> new Thread(task).start());
	}

}
