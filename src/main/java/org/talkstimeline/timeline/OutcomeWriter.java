package org.talkstimeline.timeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/**
 * Puts together what a write changed, from what was known before it and what is known
 * after it.
 */
final class OutcomeWriter {

	private final List<Outcome.Thing> created = new ArrayList<>();

	private final List<Outcome.Thing> changed = new ArrayList<>();

	private final List<Outcome.Thing> withdrawn = new ArrayList<>();

	private final Set<Outcome.Dispute> opened = new LinkedHashSet<>();

	private final Set<Outcome.Dispute> settled = new LinkedHashSet<>();

	Outcome outcome() {
		Set<Outcome.Dispute> lasting = new LinkedHashSet<>(this.opened);
		lasting.retainAll(this.settled);
		this.opened.removeAll(lasting);
		this.settled.removeAll(lasting);
		return new Outcome(this.created, this.changed, this.withdrawn, List.copyOf(this.opened),
				List.copyOf(this.settled));
	}

	void rounds(Map<String, String> then, Map<String, String> now) {
		Map<String, String> agreedThen = new TreeMap<>();
		Map<String, String> agreedNow = new TreeMap<>();
		compare(ThingType.ROUND, then, now);
		then.forEach((slug, document) -> {
			if (!document.equals(now.get(slug))) {
				JsonNode round = Json.read(document, JsonNode.class);
				agreements(round, agreedThen);
				disputes(slug, round, this.settled);
			}
		});
		now.forEach((slug, document) -> {
			if (!document.equals(then.get(slug))) {
				JsonNode round = Json.read(document, JsonNode.class);
				agreements(round, agreedNow);
				disputes(slug, round, this.opened);
			}
		});
		compare(ThingType.AGREEMENT, agreedThen, agreedNow);
	}

	/** An agreement's answer tells of its round as well. */
	private static void agreements(JsonNode round, Map<String, String> agreements) {
		String around = List.of("slug", "process", "date", "city", "status", "parties")
			.stream()
			.map((property) -> round.path(property).toString())
			.toList()
			.toString();
		round.path("agreements")
			.forEach((agreement) -> agreements.put(agreement.path("slug").asString(), agreement + around));
	}

	private static void disputes(String slug, JsonNode round, Set<Outcome.Dispute> disputes) {
		round.path("conflicts")
			.forEach((conflict) -> disputes.add(new Outcome.Dispute(slug, conflict.at("/subject/slug").asString(),
					conflict.path("property").asString())));
	}

	/** Whoever is only named took no part. */
	void people(Map<String, String> then, Map<String, String> now) {
		compare(ThingType.PARTICIPANT, whoSat(then, now), whoSat(now, then));
	}

	private static Map<String, String> whoSat(Map<String, String> people, Map<String, String> others) {
		Map<String, String> sat = new TreeMap<>();
		people.forEach((slug, document) -> {
			if (!document.equals(others.get(slug)) && Figures.ofPerson(document)[5] > 0) {
				sat.put(slug, document);
			}
		});
		return sat;
	}

	void compare(ThingType type, Map<String, String> then, Map<String, String> now) {
		now.forEach((slug, document) -> {
			String before = then.get(slug);
			if (before == null) {
				this.created.add(new Outcome.Thing(type, slug));
			}
			else if (!before.equals(document)) {
				this.changed.add(new Outcome.Thing(type, slug));
			}
		});
		then.keySet()
			.stream()
			.filter((slug) -> !now.containsKey(slug))
			.forEach((slug) -> this.withdrawn.add(new Outcome.Thing(type, slug)));
	}

}
