package org.talkstimeline.export;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.talkstimeline.extraction.AgreementType;
import tools.jackson.databind.JsonNode;

import static org.talkstimeline.linked.Json.name;
import static org.talkstimeline.linked.Json.number;
import static org.talkstimeline.linked.Json.text;
import static org.talkstimeline.linked.Json.texts;

/**
 * Takes the rows of each table out of the timeline's answers.
 */
final class RowReader {

	private RowReader() {
	}

	static Stream<Row> article(JsonNode node) {
		return Stream.of(new Row.Article(name(node, "slug"), name(node, "title"), text(node, "publisher"),
				LocalDate.parse(name(node, "published")), text(node, "url"), text(node, "language"),
				text(node, "source"), name(node, "text")));
	}

	static Stream<Row> claim(JsonNode node) {
		JsonNode evidence = node.path("evidence");
		JsonNode said = node.path("said");
		return Stream.of(new Row.Claim(name(node, "id"), name(evidence, "article"), name(node.path("subject"), "type"),
				name(node.path("subject"), "slug"), text(node, "round"), name(said, "round"), name(said, "part"),
				name(node, "property"), name(node, "value"), name(node, "originalValue"), name(node, "rule"),
				node.path("confidence").asDouble(), name(node, "state"), LocalDate.parse(name(node, "firstSeen")),
				evidence.path("sentence").asInt(), evidence.path("start").asInt(), evidence.path("end").asInt(),
				name(evidence, "exact"), name(evidence, "prefix"), name(evidence, "suffix")));
	}

	static Stream<Row> process(JsonNode node) {
		return Stream.of(new Row.Process(name(node, "slug"), name(node, "name"), texts(node.path("parties"), "code"),
				texts(node.path("mediators"), "code"), text(node, "firstDate"), text(node, "lastDate")));
	}

	static Stream<Row> round(JsonNode node) {
		return Stream.of(new Row.Round(name(node, "slug"), name(node.path("process"), "slug"), number(node, "ordinal"),
				text(node, "date"), text(node, "endDate"), text(node, "startTime"), number(node, "durationMinutes"),
				text(node, "city"), text(node, "country"), text(node, "venue"), name(node, "status"),
				texts(node.path("parties"), "code"), texts(node.path("mediators"), "code"),
				texts(node.path("sources"), "article")));
	}

	static Stream<Row> delegations(JsonNode round) {
		return stream(round.path("delegations"))
			.map((one) -> new Row.Delegation(name(round, "slug"), name(one.path("party"), "code"), name(one, "role"),
					name(one.path("party"), "name"), text(one, "head")));
	}

	static Stream<Row> participations(JsonNode round) {
		return stream(round.path("delegations")).flatMap((delegation) -> stream(delegation.path("participants"))
			.map((one) -> new Row.Participation(name(round, "slug"), name(delegation.path("party"), "code"),
					name(delegation, "role"), name(one, "person"), name(one, "name"), text(one, "title"),
					one.path("head").asBoolean(), name(one, "attendance"), texts(one.path("sources")))));
	}

	static Stream<Row> person(JsonNode node) {
		return Stream.of(new Row.Person(name(node, "slug"), name(node, "name"), texts(node.path("parties"), "code"),
				node.path("appearances").size(), texts(node.path("sources"))));
	}

	static Stream<Row> aliases(JsonNode person) {
		return texts(person.path("aliases")).stream().map((alias) -> new Row.Alias(name(person, "slug"), alias));
	}

	static Stream<Row> agreements(JsonNode round) {
		return stream(round.path("agreements")).map((one) -> {
			PaxStage stage = PaxStage.of(AgreementType.valueOf(name(one, "type")));
			List<Integer> counts = stream(one.path("counts")).map((count) -> count.path("count").asInt()).toList();
			return new Row.Agreement(name(one, "slug"), name(round, "slug"), name(one, "type"), number(one, "count"),
					texts(one.path("counts"), "party"), counts, name(one, "status"), text(one, "agreedOn"),
					text(one, "startedOn"), text(one, "implementedOn"), texts(one.path("sources")),
					text(one, "agreedOn"), stage.stage(), stage.sub());
		});
	}

	static Stream<Row> history(JsonNode round) {
		return stream(round.path("agreements")).flatMap(
				(agreement) -> stream(agreement.path("history")).map((one) -> new Row.Stage(name(agreement, "slug"),
						name(one, "status"), text(one, "date"), texts(one.path("sources")))));
	}

	static Stream<Row> conflicts(JsonNode round) {
		return stream(round.path("conflicts")).map((one) -> new Row.Conflict(name(round, "slug"),
				name(one.path("subject"), "type"), name(one.path("subject"), "slug"), name(one, "property"),
				texts(one.path("readings"), "value"), text(one, "chosen"), name(one, "rule")));
	}

	private static Stream<JsonNode> stream(JsonNode list) {
		return StreamSupport.stream(list.spliterator(), false);
	}

}
