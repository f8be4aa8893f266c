package org.talkstimeline;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Clients that ask for everything and hang up before it has come.
 */
class HungUpTests {

	private static final int CONNECTIONS = 2;

	private static final int ARTICLES = 12;

	/** Together more than what the network keeps for a client that does not read. */
	private static final int LETTERS = 900_000;

	@Test
	void leaveTheirConnectionsToTheStoreToOthers(@TempDir Path articles) throws Exception {
		for (int number = 0; number < ARTICLES; number++) {
			Files.writeString(articles.resolve(number + ".md"), article(number));
		}
		try (Service service = Service.over(articles, "--spring.datasource.hikari.maximum-pool-size=" + CONNECTIONS)) {
			HikariDataSource pool = service.bean(HikariDataSource.class);
			int held = 0;
			for (int client = 0; client < 3 * CONNECTIONS; client++) {
				held = Math.max(held, hangUp(service, pool));
			}
			assertThat(held).as("connections in use while a client waits").isPositive();
			assertThat(service.get("/api/v1/articles").at("/page/totalElements").asInt()).isEqualTo(ARTICLES);
			await().until(() -> pool.getHikariPoolMXBean().getActiveConnections() == 0);
		}
	}

	/** Reads a little, then breaks the connection off without a word of goodbye. */
	private static int hangUp(Service service, HikariDataSource pool) throws IOException {
		try (Socket socket = new Socket()) {
			socket.setReceiveBufferSize(4096);
			socket.setSoLinger(true, 0);
			socket.connect(new InetSocketAddress("localhost", service.port()));
			socket.getOutputStream()
				.write("GET /api/v1/export.ndjson HTTP/1.1\r\nHost: localhost\r\n\r\n"
					.getBytes(StandardCharsets.US_ASCII));
			assertThat(new String(socket.getInputStream().readNBytes(2000), StandardCharsets.UTF_8))
				.startsWith("HTTP/1.1 200");
			return pool.getHikariPoolMXBean().getActiveConnections();
		}
		catch (SocketException ex) {
			throw new AssertionError("broken off by the service", ex);
		}
	}

	private static String article(int number) {
		return """
				---
				title: A long report, part %d
				publisher: Example
				published: 2025-01-%02d
				url: https://example.org/%d
				language: en
				---
				%s""".formatted(number, number + 1, number, "word ".repeat(LETTERS / 5));
	}

}
