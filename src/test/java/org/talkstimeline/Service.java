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
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
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
		List<String> all = new ArrayList<>(List.of("--server.port=0", "--talks.articles=" + articles));
		// Given twice, an option would have both values.
		if (Arrays.stream(arguments).noneMatch((argument) -> argument.startsWith("--spring.datasource.url="))) {
			all.add("--spring.datasource.url=" + Database.fresh());
		}
		all.addAll(List.of(arguments));
		Service service = new Service(SpringApplication.run(TalksTimeline.class, all.toArray(String[]::new)));
		service.awaitWords();
		return service;
	}

	/** Words of texts are read beside everything else, which would disturb who counts. */
	private void awaitWords() {
		int tries = 0;
		while (tries < 10 && send("/api/v1/search", "q", "talks").statusCode() == 503) {
			tries++;
		}
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

	/** Sends a write with a token; null for none. */
	HttpResponse<String> write(String method, String path, @Nullable String token, String body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.base + path))
			.header("Content-Type",
					body.startsWith("{\"") && body.contains("}\n") ? "application/x-ndjson" : "application/json")
			.method(method, HttpRequest.BodyPublishers.ofString(body));
		if (token != null) {
			request.header("Authorization", "Bearer " + token);
		}
		return send(request.build());
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

	ApplicationContext context() {
		return this.context;
	}

	int port() {
		return URI.create(this.base).getPort();
	}

	@Override
	public void close() {
		this.context.close();
	}

}
