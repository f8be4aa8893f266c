package org.talkstimeline.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.stream.Collectors;

import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.jspecify.annotations.Nullable;
import org.talkstimeline.timeline.Release;
import tools.jackson.databind.JsonNode;
import org.talkstimeline.linked.Json;
import org.talkstimeline.linked.Titles;

/**
 * Makes the events of the calendar. What an event says of its changes comes from the
 * articles: a change is dated by the day on which it became known.
 */
final class CalendarEvents {

	/** The dated stages of an agreement, as its JSON names them. */
	static final List<String> STAGES = List.of("agreedOn", "startedOn", "implementedOn");

	private static final List<String> STAGE_WORDS = List.of("agreed", "begun", "carried out");

	private CalendarEvents() {
	}

	/** The zone in which a round's time is told; null where it has none, or no time. */
	static @Nullable ZoneId zone(JsonNode round) {
		Span span = Span.of(round);
		boolean timed = span != null && span.exact() && Json.text(round, "startTime") != null;
		return timed ? TownClocks.of(round) : null;
	}

	static VEvent round(JsonNode round, Span span, Release.DatedRound dated) {
		VEvent event = event("round/" + Json.name(round, "slug"), Titles.of(round), dated);
		String time = Json.text(round, "startTime");
		if (time == null || !span.exact()) {
			allDay(event, span.first(), span.last());
		}
		else {
			LocalDateTime begins = span.first().atTime(LocalTime.parse(time));
			event.add(new DtStart<>(local(begins, round)));
			Integer minutes = Json.number(round, "durationMinutes");
			if (minutes != null) {
				event.add(new DtEnd<>(local(begins.plusMinutes(minutes), round)));
			}
		}
		event.add(status(Json.name(round, "status"), span.exact()));
		place(event, round);
		event.add(new Description(description(round, span)));
		return event;
	}

	static VEvent agreement(JsonNode agreement, JsonNode round, String stage, LocalDate day, Release.DatedRound dated) {
		String title = Titles.of(Json.name(agreement, "type")) + " " + STAGE_WORDS.get(STAGES.indexOf(stage));
		VEvent event = event("agreement/" + Json.name(agreement, "slug") + "/" + stage, title, dated);
		allDay(event, day, day);
		event.add(ImmutableStatus.VEVENT_CONFIRMED);
		event.add(new Description(
				Titles.of(round) + "\nSources: " + String.join(", ", Json.texts(agreement.path("sources")))));
		return event;
	}

	private static VEvent event(String id, String title, Release.DatedRound dated) {
		Instant changed = dated.changed().atStartOfDay().toInstant(ZoneOffset.UTC);
		VEvent event = new VEvent(false);
		event.add(new Uid(id + "@talkstimeline.org"));
		event.add(new DtStamp(changed));
		event.add(new LastModified(changed));
		event.add(new Sequence(dated.revision()));
		event.add(new Summary(title));
		event.add(ImmutableTransp.TRANSPARENT);
		return event;
	}

	private static void allDay(VEvent event, LocalDate first, LocalDate last) {
		event.add(new DtStart<>(first));
		event.add(new DtEnd<>(last.plusDays(1)));
	}

	private static Temporal local(LocalDateTime time, JsonNode round) {
		ZoneId zone = zone(round);
		return (zone != null) ? time.atZone(zone) : time;
	}

	private static Status status(String status, boolean exact) {
		return switch (status) {
			case "CANCELLED" -> ImmutableStatus.VEVENT_CANCELLED;
			case "SCHEDULED" -> ImmutableStatus.VEVENT_TENTATIVE;
			default -> exact ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_TENTATIVE;
		};
	}

	private static void place(VEvent event, JsonNode round) {
		String venue = Json.text(round, "venue");
		String city = Json.text(round, "city");
		if (city != null) {
			event.add(new Location((venue != null) ? venue + ", " + city : city));
		}
	}

	private static String description(JsonNode round, Span span) {
		StringBuilder text = new StringBuilder(String.join(", ", Json.texts(round.path("parties"), "name")));
		if (!span.exact()) {
			text.append("\nThe day is not known; the date is ").append(Json.text(round, "date"));
		}
		round.path("delegations").forEach((delegation) -> {
			String people = Json.texts(delegation.path("participants"), "name")
				.stream()
				.collect(Collectors.joining(", "));
			if (!people.isEmpty()) {
				text.append('\n').append(Json.name(delegation.path("party"), "name")).append(": ").append(people);
			}
		});
		return text.append("\nSources: ")
			.append(String.join(", ", Json.texts(round.path("sources"), "article")))
			.toString();
	}

}
