package org.talkstimeline;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists that are read in several stretches, each beginning where the one before ends.
 */
class LongListsTests {

	private static final int ROUNDS = 2500;

	private static Service service;

	@BeforeAll
	static void start() throws Exception {
		service = Service.over(Path.of("data/articles"));
		LargeStore.fill(service, ROUNDS)
			.execute(
					"insert into person select 2000000 + x, 'made-' || x, 'Made ' || mod(x, 300), 1, '{\"slug\":\"made-'"
							+ " || x || '\"}', '{\"slug\":\"made-' || x || '\"}', date '2000-01-01', date '9999-12-31'"
							+ " from system_range(1, 900)");
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "rounds", "rounds?sort=date,desc", "rounds?sort=slug,desc", "rounds?sort=city",
			"rounds?sort=city,desc", "rounds?sort=ordinal", "rounds?sort=ordinal,desc", "rounds?sort=status",
			"rounds?sort=status,desc&sort=date,desc", "rounds?party=UA", "rounds?from=2003-01-01&sort=date",
			"rounds?asOf=2025-06-02", "delegations", "delegations?sort=date,desc", "delegations?sort=round",
			"delegations?sort=party", "delegations?sort=role,desc&sort=round,desc", "delegations?party=UA&sort=role",
			"participants", "participants?sort=name,desc", "timeline?sort=date,desc", "timeline?sort=type",
			"agreements", "agreements?sort=agreedOn", "agreements?sort=implementedOn,desc",
			"agreements?sort=type&sort=agreedOn,desc", "agreements?sort=status", "agreements?sort=slug,desc",
			"conflicts", "conflicts?sort=property", "conflicts?sort=round,desc", "articles", "articles?sort=publisher",
			"articles?sort=title,desc" })
	void areTheSameWholeAsInPages(String path) {
		String more = "/api/v1/" + path + (path.contains("?") ? "&" : "?");
		List<JsonNode> items = new ArrayList<>();
		int pages = 1;
		for (int page = 0; page < pages; page++) {
			JsonNode some = service.get(more + "size=200&page=" + page);
			some.path("content").forEach(items::add);
			pages = some.at("/page/totalPages").asInt();
		}
		List<JsonNode> lines = service.send(more + "format=ndjson")
			.body()
			.lines()
			.map(Description.JSON::readTree)
			.toList();
		assertThat(lines).isEqualTo(items);
	}

	@Test
	void areWholeInTheCalendarAndTheFeed() throws Exception {
		String text = service.send("/api/v1/timeline.ics", "from", "2000-01-01", "to", "2002-12-31").body();
		Calendar calendar = new CalendarBuilder().build(new StringReader(text));
		long rounds = service.get("/api/v1/rounds", "from", "2000-01-01", "to", "2002-12-31")
			.at("/page/totalElements")
			.asLong();
		assertThat(calendar.getComponents("VEVENT").stream().filter((event) -> event.toString().contains("UID:round/")))
			.hasSize((int) rounds);
		SyndFeed feed = new SyndFeedInput().build(new StringReader(service.send("/api/v1/timeline.atom").body()));
		assertThat(feed.getEntries()).hasSizeGreaterThan(ROUNDS);
		assertThat(feed.getEntries()).isSortedAccordingTo((a, b) -> b.getUpdatedDate().compareTo(a.getUpdatedDate()));
	}

}
