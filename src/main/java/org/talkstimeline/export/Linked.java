package org.talkstimeline.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.talkstimeline.timeline.Release;
import tools.jackson.databind.JsonNode;
import org.talkstimeline.linked.Ids;
import org.talkstimeline.linked.Json;
import org.talkstimeline.linked.LinkedNodes;

/**
 * Everything as linked data in the words of schema.org, JSON-LD 1.1.
 */
class Linked implements Export {

	private static final String CONTEXT = """
			{"@version":1.1,"@vocab":"https://schema.org/","license":{"@type":"@id"},"eventStatus":{"@type":"@id"},\
			"actionStatus":{"@type":"@id"},"url":{"@type":"@id"}}""";

	@Override
	public void write(Release release, Credits credits, OutputStream out) {
		TextOut text = new TextOut(out);
		text.write("{\"@context\":").write(CONTEXT).write(",\"@graph\":[\n").write(Json.write(dataset(credits)));
		Map<String, String> parties = new TreeMap<>();
		release.each(Release.Kind.ARTICLE, (json) -> node(text, LinkedNodes.article(Json.read(json))));
		release.each(Release.Kind.PROCESS, (json) -> node(text, LinkedNodes.process(Json.read(json))));
		release.each(Release.Kind.ROUND, (json) -> {
			JsonNode round = Json.read(json);
			for (String side : List.of("parties", "mediators")) {
				round.path(side).forEach((party) -> parties.put(Json.name(party, "code"), Json.name(party, "name")));
			}
			node(text, LinkedNodes.round(round));
			round.path("agreements").forEach((agreement) -> node(text, LinkedNodes.agreement(agreement, round)));
		});
		release.each(Release.Kind.PERSON, (json) -> node(text, LinkedNodes.person(Json.read(json))));
		parties.forEach((code, name) -> node(text, LinkedNodes.party(code, name)));
		text.write("\n]}\n");
	}

	private static void node(TextOut text, JsonNode node) {
		text.write(",\n").write(Json.write(node));
	}

	private static JsonNode dataset(Credits credits) {
		return Json.object()
			.put("@type", "Dataset")
			.put("@id", Ids.of("dataset", credits.version()))
			.put("name", credits.name())
			.put("version", credits.version())
			.put("datePublished", credits.day().toString())
			.put("license", credits.licenceUrl())
			.put("creditText", credits.citation());
	}

}
