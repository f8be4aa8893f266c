package org.talkstimeline.web;

import java.util.function.Consumer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.talkstimeline.linked.Json;
import org.talkstimeline.linked.LinkedNodes;

/**
 * What a page holds for machines: the nodes of the export of linked data that belong to
 * it, as JSON-LD.
 */
final class LinkedData {

	private LinkedData() {
	}

	static String site(Site site) {
		return written((graph) -> {
			ObjectNode node = graph.addObject()
				.put("@type", "WebSite")
				.put("name", "Talks timeline")
				.put("url", site.absolute(Address.of(site.context() + "/")));
			node.putObject("potentialAction")
				.put("@type", "SearchAction")
				.put("target", site.absolute(Address.of(site.context() + "/search")) + "?q={search_term_string}")
				.put("query-input", "required name=search_term_string");
		});
	}

	/**
	 * Describes a round with whom and what it refers to.
	 * @param answer the round's answer
	 * @param address of its page
	 */
	static String round(String answer, String address) {
		JsonNode round = Json.read(answer);
		return written((graph) -> {
			graph.add(LinkedNodes.round(round).put("url", address));
			round.path("agreements").forEach((agreement) -> graph.add(LinkedNodes.agreement(agreement, round)));
			round.path("parties").forEach((party) -> graph.add(party(party)));
			round.path("mediators").forEach((party) -> graph.add(party(party)));
			round.path("delegations").forEach((delegation) -> delegation.path("participants").forEach((one) -> {
				ObjectNode person = Json.object()
					.put("slug", Json.name(one, "person"))
					.put("name", Json.name(one, "name"));
				graph.add(LinkedNodes.person(person));
			}));
		});
	}

	/**
	 * Describes a person.
	 * @param answer the person's answer
	 * @param address of the person's page
	 */
	static String person(String answer, String address) {
		return written((graph) -> graph.add(LinkedNodes.person(Json.read(answer)).put("url", address)));
	}

	private static ObjectNode party(JsonNode party) {
		return LinkedNodes.party(Json.name(party, "code"), Json.name(party, "name"));
	}

	private static String written(Consumer<ArrayNode> nodes) {
		ObjectNode document = Json.object().put("@context", "https://schema.org/");
		nodes.accept(document.putArray("@graph"));
		return withoutMarkup(Json.write(document));
	}

	/**
	 * Writes what could end the element that it stands in, or begin another one, as JSON
	 * escapes. The same signs stand nowhere in JSON but in its texts.
	 */
	private static String withoutMarkup(String json) {
		return json.replace("<", "\\u003c")
			.replace(">", "\\u003e")
			.replace("&", "\\u0026")
			.replace("\u2028", "\\u2028")
			.replace("\u2029", "\\u2029");
	}

}
