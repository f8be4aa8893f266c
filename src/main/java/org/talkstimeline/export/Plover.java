package org.talkstimeline.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.timeline.Release;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import org.talkstimeline.linked.Json;
import org.talkstimeline.linked.Titles;

/**
 * What happened as events of the PLOVER ontology, a line an event;
 * src/docs/vocabularies.md explains the choices.
 */
class Plover implements Export {

	private static final Set<String> HAPPENED = Set.of("HELD", "ONGOING");

	private static final Set<String> RELEASES = Set.of("PRISONER_EXCHANGE", "HOSTAGE_RELEASE", "CHILDREN_RETURN");

	@Override
	public void write(Release release, Credits credits, OutputStream out) {
		TextOut text = new TextOut(out);
		release.each(Release.Kind.ROUND, (json) -> events(Json.read(json), credits)
			.forEach((event) -> text.write(Json.write(event)).write("\n")));
	}

	private static List<ObjectNode> events(JsonNode round, Credits credits) {
		List<ObjectNode> events = new ArrayList<>();
		List<String> parties = List.copyOf(new TreeSet<>(Json.texts(round.path("parties"), "code")));
		String mode = round.path("mediators").isEmpty() ? ((parties.size() > 2) ? "multilateral" : "bilateral")
				: "third-party";
		for (int first = 0; first < parties.size(); first++) {
			for (int second = first + 1; second < parties.size(); second++) {
				Pair pair = new Pair(parties.get(first), parties.get(second), round, credits);
				if (HAPPENED.contains(Json.name(round, "status"))) {
					pair.add(events, "CONSULT", mode, Json.text(round, "date"), round,
							Json.texts(round.path("sources"), "article"));
				}
				round.path("agreements").forEach((agreement) -> agreed(events, pair, agreement));
			}
		}
		return events;
	}

	private static void agreed(List<ObjectNode> events, Pair pair, JsonNode agreement) {
		List<String> sources = Json.texts(agreement.path("sources"));
		pair.add(events, "AGREE", "", Json.text(agreement, "agreedOn"), agreement, sources);
		if (RELEASES.contains(Json.name(agreement, "type"))) {
			String day = Json.text(agreement, "implementedOn");
			pair.add(events, "RETREAT", "release", day, agreement, sources);
			pair.turned().add(events, "RETREAT", "release", day, agreement, sources);
		}
	}

	/** Two parties to a round, of which the first acts. */
	private record Pair(String actor, String recipient, JsonNode round, Credits credits) {

		private Pair turned() {
			return new Pair(this.recipient, this.actor, this.round, this.credits);
		}

		private void add(List<ObjectNode> events, String type, String mode, @Nullable String day, JsonNode about,
				List<String> sources) {
			if (day == null || day.length() < 10) {
				return;
			}
			String slug = Json.name(about, "slug");
			ObjectNode event = Json.object()
				.put("id", String.join("/", slug, type, this.actor, this.recipient))
				.put("date", day)
				.put("actor", code(this.actor))
				.put("recipient", code(this.recipient))
				.put("event", type)
				.put("mode", mode);
			ObjectNode text = event.putObject("text_info");
			text.put("text", about.has("type") ? Titles.of(Json.name(about, "type")) : Titles.of(this.round));
			text.put("round", Json.name(this.round, "slug"));
			ObjectNode cite = event.putObject("cite_info");
			sources.forEach(cite.putArray("articles")::add);
			cite.put("dataset", this.credits.citation());
			events.add(event);
		}

		/** PLOVER names states by three letters. */
		private static String code(String party) {
			boolean state = party.length() == 2 && Set.of(Locale.getISOCountries()).contains(party);
			return state ? new Locale.Builder().setRegion(party).build().getISO3Country() : party;
		}

	}

}
