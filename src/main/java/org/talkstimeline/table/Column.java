package org.talkstimeline.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;

/**
 * A column, whose cells are found by going down a path of properties.
 *
 * @param path the names of the properties
 */
record Column(List<String> path) {

	/** What parts the values of a list, of a list in a list, of one in that. */
	private static final List<String> SEPARATORS = List.of("|", ",", ";");

	private static final String ESCAPE = "\\";

	/**
	 * Copies the list.
	 */
	Column {
		path = List.copyOf(path);
	}

	/**
	 * Names the column as the JSON names the value.
	 * @return the names of the properties with points between them
	 */
	String name() {
		return String.join(".", this.path);
	}

	/**
	 * Gives the cell.
	 * @param row the JSON of a row
	 * @return the value; a list as its values with separators between them; empty where
	 * there is none
	 */
	String cell(JsonNode row) {
		return cell(row, this.path, 0);
	}

	private static String cell(JsonNode node, List<String> path, int lists) {
		if (node.isArray()) {
			return StreamSupport.stream(node.spliterator(), false)
				.map((item) -> cell(item, path, lists + 1))
				.collect(Collectors.joining(SEPARATORS.get(lists)));
		}
		if (!path.isEmpty()) {
			return cell(node.path(path.get(0)), path.subList(1, path.size()), lists);
		}
		return (node.isNull() || node.isMissingNode()) ? "" : escaped(node.asString(), lists);
	}

	private static String escaped(String value, int lists) {
		String escaped = (lists > 0) ? value.replace(ESCAPE, ESCAPE + ESCAPE) : value;
		for (String separator : SEPARATORS.subList(0, lists)) {
			escaped = escaped.replace(separator, ESCAPE + separator);
		}
		return escaped;
	}

}
