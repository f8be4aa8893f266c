package org.talkstimeline.linked;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The things of the timeline as nodes of schema.org; src/docs/vocabularies.md says which
 * term stands for what.
 */
public final class LinkedNodes {

	private static final String SCHEMA = "https://schema.org/";

	private LinkedNodes() {
	}

	/**
	 * Describes an article.
	 * @param article its answer
	 * @return a NewsArticle
	 */
	public static ObjectNode article(JsonNode article) {
		ObjectNode node = node("NewsArticle", "article", Json.name(article, "slug"));
		put(node, "headline", Json.text(article, "title"));
		put(node, "datePublished", Json.text(article, "published"));
		put(node, "inLanguage", Json.text(article, "language"));
		put(node, "url", Json.text(article, "url"));
		String publisher = Json.text(article, "publisher");
		if (publisher != null) {
			node.putObject("publisher").put("@type", "Organization").put("name", publisher);
		}
		return node;
	}

	/**
	 * Describes a process.
	 * @param process its answer
	 * @return an EventSeries
	 */
	public static ObjectNode process(JsonNode process) {
		ObjectNode node = node("EventSeries", "process", Json.name(process, "slug"));
		put(node, "name", Json.text(process, "name"));
		put(node, "startDate", Json.text(process, "firstDate"));
		put(node, "endDate", Json.text(process, "lastDate"));
		return node;
	}

	/**
	 * Describes a round.
	 * @param round its answer
	 * @return an Event, which refers to everything else by its id
	 */
	public static ObjectNode round(JsonNode round) {
		ObjectNode node = node("Event", "round", Json.name(round, "slug"));
		node.put("name", Titles.of(round));
		String date = Json.text(round, "date");
		String time = Json.text(round, "startTime");
		put(node, "startDate", (date != null && date.length() == 10 && time != null) ? date + "T" + time : date);
		put(node, "endDate", Json.text(round, "endDate"));
		Integer minutes = Json.number(round, "durationMinutes");
		put(node, "duration", (minutes != null) ? "PT" + minutes + "M" : null);
		boolean cancelled = Json.name(round, "status").equals("CANCELLED");
		node.put("eventStatus", SCHEMA + (cancelled ? "EventCancelled" : "EventScheduled"));
		location(node, round);
		refer(node, "superEvent", "process", Set.of(Json.name(round.path("process"), "slug")));
		refer(node, "contributor", "party", Json.texts(round.path("parties"), "code"));
		refer(node, "organizer", "party", Json.texts(round.path("mediators"), "code"));
		Set<String> people = new LinkedHashSet<>();
		round.path("delegations").forEach((one) -> people.addAll(Json.texts(one.path("participants"), "person")));
		refer(node, "attendee", "person", people);
		refer(node, "subjectOf", "article", Json.texts(round.path("sources"), "article"));
		return node;
	}

	private static void location(ObjectNode node, JsonNode round) {
		String city = Json.text(round, "city");
		if (city == null) {
			return;
		}
		ObjectNode place = node.putObject("location").put("@type", "Place");
		put(place, "name", Json.text(round, "venue"));
		ObjectNode address = place.putObject("address").put("@type", "PostalAddress").put("addressLocality", city);
		put(address, "addressCountry", Json.text(round, "country"));
	}

	/**
	 * Describes an agreement.
	 * @param agreement its answer
	 * @param round the answer of the round that reached it
	 * @return an AgreeAction
	 */
	public static ObjectNode agreement(JsonNode agreement, JsonNode round) {
		ObjectNode node = node("AgreeAction", "agreement", Json.name(agreement, "slug"));
		node.put("name", Titles.of(Json.name(agreement, "type")));
		put(node, "startTime", Json.text(agreement, "agreedOn"));
		put(node, "endTime", Json.text(agreement, "implementedOn"));
		node.put("actionStatus", SCHEMA + switch (Json.name(agreement, "status")) {
			case "IMPLEMENTED" -> "CompletedActionStatus";
			case "STARTED" -> "ActiveActionStatus";
			default -> "PotentialActionStatus";
		});
		refer(node, "agent", "party", Json.texts(round.path("parties"), "code"));
		refer(node, "instrument", "round", Set.of(Json.name(round, "slug")));
		refer(node, "subjectOf", "article", Json.texts(agreement.path("sources")));
		return node;
	}

	/**
	 * Describes a person.
	 * @param person the answer; all but slug and name may be missing
	 * @return a Person
	 */
	public static ObjectNode person(JsonNode person) {
		ObjectNode node = node("Person", "person", Json.name(person, "slug"));
		node.put("name", Json.name(person, "name"));
		texts(node, "alternateName", Json.texts(person.path("aliases")));
		texts(node, "jobTitle", new LinkedHashSet<>(Json.texts(person.path("titles"), "title")));
		refer(node, "affiliation", "party", Json.texts(person.path("parties"), "code"));
		refer(node, "subjectOf", "article", Json.texts(person.path("sources")));
		return node;
	}

	/**
	 * Describes a party.
	 * @param code its code
	 * @param name its usual English name
	 * @return an Organization
	 */
	public static ObjectNode party(String code, String name) {
		return node("Organization", "party", code).put("name", name).put("identifier", code);
	}

	private static ObjectNode node(String type, String kind, String slug) {
		return Json.object().put("@type", type).put("@id", Ids.of(kind, slug));
	}

	private static void put(ObjectNode node, String property, @Nullable String value) {
		if (value != null) {
			node.put(property, value);
		}
	}

	private static void texts(ObjectNode node, String property, Collection<String> values) {
		if (!values.isEmpty()) {
			ArrayNode list = node.putArray(property);
			values.forEach(list::add);
		}
	}

	private static void refer(ObjectNode node, String property, String kind, Collection<String> slugs) {
		if (!slugs.isEmpty()) {
			ArrayNode list = node.putArray(property);
			slugs.forEach((slug) -> list.addObject().put("@id", Ids.of(kind, slug)));
		}
	}

}
