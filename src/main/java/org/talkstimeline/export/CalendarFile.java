package org.talkstimeline.export;

import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.talkstimeline.timeline.Release;
import tools.jackson.databind.JsonNode;
import org.talkstimeline.linked.Json;

/**
 * The rounds and the days of agreements as a calendar to subscribe to, RFC 5545. It is
 * written while it is read: a zone stands before the first event that needs it.
 */
class CalendarFile implements Export {

	static {
		// The zones that come with the library are enough; it would look for newer ones
		// on the net.
		System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
	}

	@Override
	public void write(Release release, Credits credits, OutputStream out) {
		TextOut text = new TextOut(out).write("BEGIN:VCALENDAR\r\n");
		for (Property property : List.of(new ProdId("-//talks-timeline//talks-timeline//EN"),
				ImmutableVersion.VERSION_2_0, ImmutableCalScale.GREGORIAN,
				new XProperty("X-WR-CALNAME", "Rounds of talks"), new XProperty("X-WR-CALDESC", credits.citation()))) {
			write(property, text);
		}
		Set<ZoneId> zones = new HashSet<>();
		TimeZoneRegistry registry = TimeZoneRegistryFactory.getInstance().createRegistry();
		release.rounds((dated) -> {
			JsonNode round = Json.read(dated.json());
			ZoneId zone = CalendarEvents.zone(round);
			if (zone != null && zones.add(zone)) {
				write(registry.getTimeZone(zone.getId()).getVTimeZone(), text);
			}
			events(round, dated).forEach((event) -> write(event, text));
		});
		text.write("END:VCALENDAR\r\n");
	}

	private static void write(Object part, TextOut text) {
		part.toString().lines().forEach((line) -> text.write(FoldedLine.of(line)));
	}

	private static List<VEvent> events(JsonNode round, Release.DatedRound dated) {
		List<VEvent> events = new ArrayList<>();
		Span span = Span.of(round);
		if (span != null) {
			events.add(CalendarEvents.round(round, span, dated));
		}
		for (JsonNode agreement : round.path("agreements")) {
			for (String stage : CalendarEvents.STAGES) {
				String day = Json.text(agreement, stage);
				if (day != null && day.length() == 10) {
					events.add(CalendarEvents.agreement(agreement, round, stage, LocalDate.parse(day), dated));
				}
			}
		}
		return events;
	}

}
