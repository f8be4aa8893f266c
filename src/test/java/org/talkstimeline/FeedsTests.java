package org.talkstimeline;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The feeds of the running service, read by the programs' own libraries.
 */
class FeedsTests {

	private static Service service;

	@BeforeAll
	static void start() {
		service = Service.over(Path.of("data/articles"));
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@Test
	void calendarHoldsEveryRoundAndItsChanges() throws Exception {
		Map<String, VEvent> now = events("2026-01-01");
		VEvent second = now.get("round/istanbul-2025-06-02@talkstimeline.org");
		assertThat(value(second, Property.STATUS)).isEqualTo("CONFIRMED");
		assertThat(second.<ZonedDateTime>getDateTimeStart().getDate())
			.isEqualTo(ZonedDateTime.parse("2025-06-02T14:30+03:00[Europe/Istanbul]"));
		assertThat(value(now.get("round/istanbul-2025-07-23@talkstimeline.org"), Property.STATUS))
			.isEqualTo("TENTATIVE");
		VEvent before = events("2025-06-01").get("round/istanbul-2025-06-02@talkstimeline.org");
		assertThat(value(before, Property.STATUS)).isEqualTo("TENTATIVE");
		assertThat(before.<ZonedDateTime>getDateTimeStart().getDate())
			.isEqualTo(ZonedDateTime.parse("2025-06-02T13:00+03:00[Europe/Istanbul]"));
		assertThat(Integer.parseInt(value(second, Property.SEQUENCE)))
			.isGreaterThan(Integer.parseInt(value(before, Property.SEQUENCE)));
		VEvent exchange = now.get("agreement/prisoner-exchange-istanbul-2025-05-16/implementedOn@talkstimeline.org");
		assertThat(value(exchange, Property.DTSTART)).isEqualTo("20250525");
	}

	private static Map<String, VEvent> events(String asOf) throws Exception {
		String text = service.send("/api/v1/timeline.ics", "asOf", asOf).body();
		Calendar calendar = new CalendarBuilder().build(new StringReader(text));
		assertThat(calendar.validate().hasErrors()).as(calendar.validate().toString()).isFalse();
		assertThat(calendar.<VTimeZone>getComponents("VTIMEZONE")).hasSize(1);
		assertThat(text.lines())
			.allSatisfy((line) -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
		return calendar.<VEvent>getComponents("VEVENT")
			.stream()
			.collect(Collectors.toMap((event) -> value(event, Property.UID), (event) -> event));
	}

	private static String value(VEvent event, String property) {
		return event.getRequiredProperty(property).getValue();
	}

	@Test
	void feedHoldsAnEntryForEveryRoundAndAgreement() throws Exception {
		SyndFeed feed = new SyndFeedInput().build(new StringReader(service.send("/api/v1/timeline.atom").body()));
		JsonNode counts = service.get("/api/v1").path("counts");
		assertThat(feed.getEntries()).hasSize(counts.path("rounds").asInt() + counts.path("agreements").asInt());
		assertThat(feed.getEntries()).extracting((entry) -> entry.getUri()).doesNotHaveDuplicates();
		assertThat(feed.getEntries()).isSortedAccordingTo((a, b) -> b.getUpdatedDate().compareTo(a.getUpdatedDate()));
	}

	@Test
	void graphCanBeReadBack() {
		Map<String, String> labels = new HashMap<>();
		SimpleWeightedGraph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
		GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
		importer.setSchemaValidation(true);
		importer.setVertexFactory((id) -> id);
		importer.addVertexAttributeConsumer((vertex, value) -> {
			if (vertex.getSecond().equals("label")) {
				labels.put(vertex.getFirst(), value.getValue());
			}
		});
		importer.importGraph(graph, new StringReader(service.send("/api/v1/participants.graphml").body()));
		assertThat(labels).containsEntry("person:ibrahim-kalin", "İbrahim Kalın").containsEntry("party:UA", "Ukraine");
		assertThat(graph.getEdgeWeight(graph.getEdge("party:RU", "party:UA"))).isEqualTo(3);
		assertThat(graph.getEdgeWeight(graph.getEdge("person:hakan-fidan", "person:vladimir-medinsky"))).isEqualTo(2);
	}

	@Test
	void linkedDataExpandsWithoutLoss() throws Exception {
		String text = service.send("/api/v1/export.jsonld").body();
		JsonDocument document = JsonDocument.of(new StringReader(text));
		JsonArray expanded = JsonLd.expand(document).get();
		JsonObject again = JsonLd.compact(JsonDocument.of(expanded), document).get();
		JsonNode compacted = Description.JSON.readTree(again.toString());
		assertThat(withoutLists(compacted)).isEqualTo(withoutLists(Description.JSON.readTree(text)));
		Set<String> ids = new HashSet<>();
		compacted.path("@graph").forEach((node) -> assertThat(ids.add(node.path("@id").asString())).isTrue());
		assertThat(ids).contains("tag:talkstimeline.org,2025:round/istanbul-2025-06-02",
				"tag:talkstimeline.org,2025:person/vladimir-medinsky", "tag:talkstimeline.org,2025:party/UA");
	}

	/** A list of one value and the value mean the same. */
	private static Object withoutLists(JsonNode node) {
		if (node.isArray()) {
			List<Object> items = node.values().stream().map(FeedsTests::withoutLists).toList();
			return (items.size() == 1) ? items.get(0) : items;
		}
		return node.isObject() ? node.properties()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> withoutLists(entry.getValue()))) : node;
	}

	@Test
	void slidesShowEveryRoundWithItsSources() {
		JsonNode slides = service.get("/api/v1/timeline/timelinejs.json").path("events");
		assertThat(slides).hasSize(3);
		assertThat(slides).allSatisfy((slide) -> assertThat(slide.at("/text/text").asString()).contains("Sources: "));
		assertThat(slides.get(1).at("/start_date/month").asInt()).isEqualTo(6);
	}

	@Test
	void whatHappenedIsToldInThePloverWay() {
		List<JsonNode> events = service.send("/api/v1/export.plover.jsonl")
			.body()
			.lines()
			.map(Description.JSON::readTree)
			.toList();
		assertThat(events)
			.extracting((event) -> "%s %s %s>%s %s/%s".formatted(event.path("id").asString().split("/")[0],
					event.path("date").asString(), event.path("actor").asString(), event.path("recipient").asString(),
					event.path("event").asString(), event.path("mode").asString()))
			.contains("istanbul-2025-06-02 2025-06-02 RUS>UKR CONSULT/third-party",
					"prisoner-exchange-istanbul-2025-05-16 2025-05-16 RUS>UKR AGREE/",
					"prisoner-exchange-istanbul-2025-05-16 2025-05-25 UKR>RUS RETREAT/release")
			.noneMatch((event) -> event.startsWith("istanbul-2025-07-23"));
	}

}
