package org.talkstimeline.export;

import java.io.OutputStream;
import java.io.StringWriter;
import java.util.List;
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
import org.talkstimeline.problem.Fault;
import org.talkstimeline.problem.ProblemType;
import org.talkstimeline.problem.RequestProblem;

/**
 * Who sat with whom, as GraphML: people and parties, an edge between two that were at a
 * round together, its weight the number of such rounds.
 */
class Graph implements Export {

	/**
	 * More than any program draws, and than fits into a small memory with their names.
	 */
	private static final int MOST_EDGES = 100_000;

	@Override
	public void write(Release release, Credits credits, OutputStream out) {
		Map<String, String> names = new TreeMap<>();
		Map<String, Map<String, Integer>> shared = new TreeMap<>();
		int[] edges = { 0 };
		release.each(Release.Kind.ROUND, (json) -> {
			edges[0] += read(Json.read(json), names, shared);
			if (edges[0] > MOST_EDGES) {
				throw RequestProblem.of(ProblemType.INVALID_PARAMETER, List.of(Fault.ofParameter("process",
						"more than %d pairs sat together, too many for one graph; choose a process, or days by from and to"
							.formatted(MOST_EDGES))));
			}
		});
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

	/**
	 * Reads a round; one that was called off brought nobody together.
	 * @return how many pairs sat together for the first time
	 */
	private static int read(JsonNode round, Map<String, String> names, Map<String, Map<String, Integer>> shared) {
		if (Json.name(round, "status").equals("CANCELLED")) {
			return 0;
		}
		TreeSet<String> there = new TreeSet<>();
		round.path("delegations").forEach((delegation) -> {
			JsonNode party = delegation.path("party");
			add("party:" + Json.name(party, "code"), Json.name(party, "name"), names, there);
			delegation.path("participants")
				.forEach((one) -> add("person:" + Json.name(one, "person"), Json.name(one, "name"), names, there));
		});
		int pairs = 0;
		for (String first : there) {
			Map<String, Integer> others = shared.computeIfAbsent(first, (key) -> new TreeMap<>());
			int before = others.size();
			there.tailSet(first, false).forEach((second) -> others.merge(second, 1, Integer::sum));
			pairs += others.size() - before;
		}
		return pairs;
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
