package org.talkstimeline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.talkstimeline.timeline.Release;
import tools.jackson.databind.JsonNode;
import org.talkstimeline.linked.Json;

/**
 * The rounds and the days of agreements as a calendar to subscribe to, RFC 5545.
 */
class CalendarFile implements Export {

	static {
		// The zones that come with the library are enough; it would look for newer ones
		// on the net.
		System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
	}

	@Override
	public void write(Release release, Credits credits, OutputStream out) throws IOException {
		Calendar calendar = new Calendar();
		calendar.add(new ProdId("-//talks-timeline//talks-timeline//EN"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(ImmutableCalScale.GREGORIAN);
		calendar.add(new XProperty("X-WR-CALNAME", "Rounds of talks"));
		calendar.add(new XProperty("X-WR-CALDESC", credits.citation()));
		Map<String, VTimeZone> zones = new TreeMap<>();
		Map<String, VEvent> events = new TreeMap<>();
		TimeZoneRegistry registry = TimeZoneRegistryFactory.getInstance().createRegistry();
		release.rounds((dated) -> {
			JsonNode round = Json.read(dated.json());
			ZoneId zone = CalendarEvents.zone(round);
			if (zone != null) {
				zones.computeIfAbsent(zone.getId(), (id) -> registry.getTimeZone(id).getVTimeZone());
			}
			add(round, dated, events);
		});
		zones.values().forEach(calendar::add);
		events.values().forEach(calendar::add);
		StringWriter lines = new StringWriter();
		new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, lines);
		TextOut text = new TextOut(out);
		lines.toString().lines().forEach((line) -> text.write(FoldedLine.of(line)));
	}

	private static void add(JsonNode round, Release.DatedRound dated, Map<String, VEvent> events) {
		Span span = Span.of(round);
		if (span != null) {
			events.put(span.first() + Json.name(round, "slug"), CalendarEvents.round(round, span, dated));
		}
		for (JsonNode agreement : round.path("agreements")) {
			for (String stage : CalendarEvents.STAGES) {
				String day = Json.text(agreement, stage);
				if (day != null && day.length() == 10) {
					events.put(day + Json.name(agreement, "slug") + stage,
							CalendarEvents.agreement(agreement, round, stage, LocalDate.parse(day), dated));
				}
			}
		}
	}

}
