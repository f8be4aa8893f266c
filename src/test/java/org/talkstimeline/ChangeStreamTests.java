package org.talkstimeline;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Changes as Server-Sent Events.
 */
class ChangeStreamTests {

	private static final String FIRST = "Russian and Ukrainian delegations met in Istanbul on June 2. "
			+ "The Ukrainian delegation was led by Rustem Umerov, defense minister.";

	private static final String SECOND = "Russian and Ukrainian delegations met in Istanbul on July 23. "
			+ "The Russian delegation was led by Vladimir Medinsky, an aide to the president.";

	private Service service;

	@BeforeEach
	void start() {
		this.service = Service.over(Path.of("none"), "--talks.write-token=t");
	}

	@AfterEach
	void stop() {
		this.service.close();
	}

	@Test
	void goesOnAfterTheLastEventThatAClientSaw() throws Exception {
		post("2025-06-03", FIRST);
		List<Event> told = events(null, 4);
		assertThat(told).extracting(Event::id).doesNotHaveDuplicates();
		assertThat(told.get(0).data().path("cursor").asString()).isEqualTo(told.get(0).id());
		List<Event> rest = events(told.get(1).id(), 2);
		assertThat(rest).isEqualTo(told.subList(2, 4));
		String last = this.service.get("/api/v1/changes").path("next").asString();
		CompletableFuture<List<Event>> listening = CompletableFuture.supplyAsync(() -> events(last, 1));
		TimeUnit.MILLISECONDS.sleep(700);
		assertThat(listening).as("nothing is told twice").isNotDone();
		post("2025-07-24", SECOND);
		Event news = listening.get(20, TimeUnit.SECONDS).get(0);
		JsonNode asked = this.service.get("/api/v1/changes", "since", last).at("/content/0");
		assertThat(news.data()).isEqualTo(asked);
		assertThat(news.name()).isEqualToIgnoringCase(asked.path("change").asString());
	}

	@Test
	void refusesACursorOfAnotherStore() throws Exception {
		assertThat(open("x", HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(400);
	}

	private void post(String day, String text) {
		String json = "{\"title\":\"%s\",\"published\":\"%s\",\"text\":\"%s\"}".formatted(day, day, text);
		assertThat(this.service.write("POST", "/api/v1/articles", "t", json).statusCode()).isEqualTo(201);
	}

	/** Listens until so many events came, and hangs up. */
	private List<Event> events(@Nullable String last, int count) {
		List<Event> events = new ArrayList<>();
		try (Stream<String> lines = open(last, HttpResponse.BodyHandlers.ofLines()).body()) {
			List<String> block = new ArrayList<>();
			for (String line : (Iterable<String>) lines::iterator) {
				block.add(line);
				if (line.isEmpty()) {
					Event.of(block).ifPresent(events::add);
					block.clear();
				}
				if (events.size() == count) {
					return events;
				}
			}
		}
		throw new AssertionError("the stream ended after " + events);
	}

	private <T> HttpResponse<T> open(@Nullable String last, HttpResponse.BodyHandler<T> body) {
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create("http://localhost:" + this.service.port() + "/api/v1/changes"))
			.header("Accept", "text/event-stream");
		if (last != null) {
			request.header("Last-Event-ID", last);
		}
		return HttpClient.newHttpClient().sendAsync(request.build(), body).join();
	}

	private record Event(String id, String name, JsonNode data) {

		private static Optional<Event> of(List<String> lines) {
			String data = field(lines, "data");
			return data.isEmpty() ? Optional.empty() : Optional
				.of(new Event(field(lines, "id"), field(lines, "event"), Description.JSON.readTree(data)));
		}

		private static String field(List<String> lines, String name) {
			return lines.stream()
				.filter((line) -> line.startsWith(name + ":"))
				.map((line) -> line.substring(name.length() + 1).strip())
				.findFirst()
				.orElse("");
		}

	}

}
