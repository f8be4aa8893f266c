package org.talkstimeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole service on a free port with a store of its own, asked as a user asks it.
 */
final class Service implements AutoCloseable {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient client = HttpClient.newHttpClient();

	private final ConfigurableApplicationContext context;

	private final String base;

	private Service(ConfigurableApplicationContext context) {
		this.context = context;
		int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
		this.base = "http://localhost:" + port;
	}

	/**
	 * Starts over a folder of articles, with a store in memory unless arguments say
	 * otherwise.
	 */
	static Service over(Path articles, String... arguments) {
		List<String> all = new ArrayList<>(List.of("--server.port=0", "--talks.articles=" + articles,
				"--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID()));
		all.addAll(List.of(arguments));
		return new Service(SpringApplication.run(TalksTimeline.class, all.toArray(String[]::new)));
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	JsonNode get(String path, String... parameters) {
		HttpResponse<String> response = send(path, parameters);
		if (response.statusCode() != 200) {
			throw new AssertionError(path + " answered " + response.statusCode() + " " + response.body());
		}
		return JSON.readTree(response.body());
	}

	JsonNode post(String path, String json) {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.base + path))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(json))
			.build();
		HttpResponse<String> response = send(request);
		if (response.statusCode() != 200) {
			throw new AssertionError(path + " answered " + response.statusCode() + " " + response.body());
		}
		return JSON.readTree(response.body());
	}

	HttpResponse<String> send(String path, String... parameters) {
		StringBuilder query = new StringBuilder();
		for (int index = 0; index < parameters.length; index += 2) {
			query.append(query.isEmpty() ? '?' : '&')
				.append(parameters[index])
				.append('=')
				.append(URLEncoder.encode(parameters[index + 1], StandardCharsets.UTF_8));
		}
		return send(HttpRequest.newBuilder(URI.create(this.base + path + query)).build());
	}

	HttpResponse<String> accepting(String types, String path) {
		return send(HttpRequest.newBuilder(URI.create(this.base + path)).header("Accept", types).build());
	}

	private HttpResponse<String> send(HttpRequest request) {
		try {
			return this.client.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	int port() {
		return URI.create(this.base).getPort();
	}

	@Override
	public void close() {
		this.context.close();
	}

}
