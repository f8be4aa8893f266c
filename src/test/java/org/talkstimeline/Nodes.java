package org.talkstimeline;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.talkstimeline.spelling.Folding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What tests ask of lists in an answer.
 */
final class Nodes {

	private Nodes() {
	}

	static JsonNode only(JsonNode nodes, String property, String value) {
		return StreamSupport.stream(nodes.spliterator(), false)
			.filter((node) -> node.get(property).asString().equals(value))
			.findFirst()
			.orElse(MissingNode.getInstance());
	}

	static Set<String> texts(JsonNode nodes, String property) {
		return set(nodes, (node) -> node.get(property).asString());
	}

	static Set<String> strings(JsonNode nodes) {
		return set(nodes, JsonNode::asString);
	}

	private static Set<String> set(JsonNode nodes, Function<JsonNode, String> value) {
		return StreamSupport.stream(nodes.spliterator(), false)
			.map(value)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * The words of an office that carry meaning, in order of the alphabet: sources word
	 * one office in many ways.
	 */
	static String office(String title) {
		return Arrays.stream(Folding.fold(title).split(" "))
			.filter((word) -> !Set.of("the", "of", "s", "ukraines", "ukrainian").contains(word))
			.sorted()
			.collect(Collectors.joining(" "));
	}

	static Set<String> offices(Set<String> titles) {
		return titles.stream().map(Nodes::office).collect(Collectors.toCollection(TreeSet::new));
	}

}
