package org.talkstimeline.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.talkstimeline.timeline.Release;
import tools.jackson.databind.JsonNode;
import org.talkstimeline.linked.Json;

/**
 * The tables of the data package, each after those that it refers to.
 */
enum Table {

	ARTICLES(Row.Article.class, Release.Kind.ARTICLE, RowReader::article, List.of("slug"), List.of()),
	PROCESSES(Row.Process.class, Release.Kind.PROCESS, RowReader::process, List.of("slug"), List.of()),
	ROUNDS(Row.Round.class, Release.Kind.ROUND, RowReader::round, List.of("slug"),
			List.of(new Reference(List.of("process"), "processes", List.of("slug")))),
	CLAIMS(Row.Claim.class, Release.Kind.CLAIM, RowReader::claim, List.of("id"),
			List.of(new Reference(List.of("article"), "articles", List.of("slug")))),
	PEOPLE(Row.Person.class, Release.Kind.PERSON, RowReader::person, List.of("slug"), List.of()),
	ALIASES(Row.Alias.class, Release.Kind.PERSON, RowReader::aliases, List.of("person", "alias"),
			List.of(new Reference(List.of("person"), "people", List.of("slug")))),
	DELEGATIONS(Row.Delegation.class, Release.Kind.ROUND, RowReader::delegations, List.of("round", "party", "role"),
			List.of(new Reference(List.of("round"), "rounds", List.of("slug")))),
	PARTICIPATIONS(Row.Participation.class, Release.Kind.ROUND, RowReader::participations,
			List.of("round", "party", "role", "person"),
			List.of(new Reference(List.of("person"), "people", List.of("slug")),
					new Reference(List.of("round", "party", "role"), "delegations",
							List.of("round", "party", "role")))),
	AGREEMENTS(Row.Agreement.class, Release.Kind.ROUND, RowReader::agreements, List.of("slug"),
			List.of(new Reference(List.of("round"), "rounds", List.of("slug")))),
	AGREEMENT_HISTORY(Row.Stage.class, Release.Kind.ROUND, RowReader::history, List.of("agreement", "status"),
			List.of(new Reference(List.of("agreement"), "agreements", List.of("slug")))),
	CONFLICTS(Row.Conflict.class, Release.Kind.ROUND, RowReader::conflicts,
			List.of("round", "subjectType", "subject", "property"),
			List.of(new Reference(List.of("round"), "rounds", List.of("slug"))));

	private final Class<? extends Row> row;

	private final Release.Kind kind;

	private final Function<JsonNode, Stream<Row>> rows;

	private final List<String> key;

	private final List<Reference> references;

	Table(Class<? extends Row> row, Release.Kind kind, Function<JsonNode, Stream<Row>> rows, List<String> key,
			List<Reference> references) {
		this.row = row;
		this.kind = kind;
		this.rows = rows;
		this.key = key;
		this.references = references;
	}

	/** As the package calls it. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

	Class<? extends Row> row() {
		return this.row;
	}

	Release.Kind kind() {
		return this.kind;
	}

	Stream<Row> rows(String json) {
		return this.rows.apply(Json.read(json));
	}

	List<String> key() {
		return this.key;
	}

	List<Reference> references() {
		return this.references;
	}

	/**
	 * What some columns refer to.
	 *
	 * @param columns the columns
	 * @param table the table that they refer to
	 * @param targets the columns of that table
	 */
	record Reference(List<String> columns, String table, List<String> targets) {
	}

}
