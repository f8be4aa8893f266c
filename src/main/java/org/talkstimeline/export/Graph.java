package org.talkstimeline.export;

import java.io.OutputStream;
import java.io.StringWriter;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;

import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.springframework.web.util.HtmlUtils;
import org.talkstimeline.timeline.Release;
import tools.jackson.databind.JsonNode;
import org.talkstimeline.linked.Json;

/**
 * Who sat with whom, as GraphML: people and parties, an edge between two that were at a
 * round together, its weight the number of such rounds.
 */
class Graph implements Export {

	@Override
	public void write(Release release, Credits credits, OutputStream out) {
		Map<String, String> names = new TreeMap<>();
		Map<String, Map<String, Integer>> shared = new TreeMap<>();
		release.each(Release.Kind.ROUND, (json) -> read(Json.read(json), names, shared));
		SimpleWeightedGraph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
		names.keySet().forEach(graph::addVertex);
		shared.forEach((first, others) -> others.forEach((second, rounds) -> {
			DefaultWeightedEdge edge = graph.addEdge(first, second);
			graph.setEdgeWeight(edge, rounds);
		}));
		StringWriter xml = new StringWriter();
		exporter(names).exportGraph(graph, xml);
		// The library has no place for what is said of the whole; the format has.
		String described = "<desc>%s, %s</desc>\n    <key ".formatted(HtmlUtils.htmlEscape(credits.citation(), "UTF-8"),
				credits.licenceUrl());
		new TextOut(out).write(xml.toString().replaceFirst("<key ", Matcher.quoteReplacement(described)));
	}

	/** A round that was called off brought nobody together. */
	private static void read(JsonNode round, Map<String, String> names, Map<String, Map<String, Integer>> shared) {
		if (Json.name(round, "status").equals("CANCELLED")) {
			return;
		}
		TreeSet<String> there = new TreeSet<>();
		round.path("delegations").forEach((delegation) -> {
			JsonNode party = delegation.path("party");
			add("party:" + Json.name(party, "code"), Json.name(party, "name"), names, there);
			delegation.path("participants")
				.forEach((one) -> add("person:" + Json.name(one, "person"), Json.name(one, "name"), names, there));
		});
		for (String first : there) {
			Map<String, Integer> others = shared.computeIfAbsent(first, (key) -> new TreeMap<>());
			there.tailSet(first, false).forEach((second) -> others.merge(second, 1, Integer::sum));
		}
	}

	private static void add(String id, String name, Map<String, String> names, TreeSet<String> there) {
		names.putIfAbsent(id, name);
		there.add(id);
	}

	private static GraphMLExporter<String, DefaultWeightedEdge> exporter(Map<String, String> names) {
		GraphMLExporter<String, DefaultWeightedEdge> exporter = new GraphMLExporter<>((id) -> id);
		exporter.setExportEdgeWeights(true);
		exporter.registerAttribute("label", GraphMLExporter.AttributeCategory.NODE, AttributeType.STRING);
		exporter.registerAttribute("kind", GraphMLExporter.AttributeCategory.NODE, AttributeType.STRING);
		exporter.setVertexAttributeProvider(
				(id) -> Map.of("label", DefaultAttribute.createAttribute(Objects.requireNonNull(names.get(id))), "kind",
						DefaultAttribute.createAttribute(id.substring(0, id.indexOf(':')))));
		return exporter;
	}

}
