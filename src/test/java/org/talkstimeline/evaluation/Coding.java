package org.talkstimeline.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads rounds out of JSON: a human's coding, or an answer of the service, whose parties
 * are objects and whose participants stand in delegations.
 */
final class Coding {

	private Coding() {
	}

	static List<CodedRound> rounds(JsonNode coding) {
		return list(coding.path("rounds"), Coding::round);
	}

	static List<String> strings(JsonNode list) {
		return list(list, JsonNode::asString);
	}

	private static CodedRound round(JsonNode round) {
		List<CodedPerson> people = new ArrayList<>(
				list(round.path("participants"), (person) -> person(person, person.path("party"))));
		for (JsonNode delegation : round.path("delegations")) {
			people.addAll(list(delegation.path("participants"), (person) -> person(person, delegation.path("party"))));
		}
		Map<Fact, List<@Nullable String>> facts = new EnumMap<>(Fact.class);
		Map<String, List<List<CodedParty>>> parties = new HashMap<>();
		for (Map.Entry<String, JsonNode> other : round.path("alt").properties()) {
			if (List.of("parties", "mediators").contains(other.getKey())) {
				parties.put(other.getKey(), list(other.getValue(), (list) -> list(list, Coding::party)));
			}
			else {
				facts.put(Fact.valueOf(other.getKey().toUpperCase(Locale.ROOT)), list(other.getValue(), Coding::value));
			}
		}
		return new CodedRound(list(round.path("parties"), Coding::party), list(round.path("mediators"), Coding::party),
				value(round.path("ordinal")), value(round.path("date")), value(round.path("city")),
				value(round.path("venue")), value(round.path("status")), people,
				list(round.path("agreements"), Coding::agreement), round.path("optional").asBoolean(false), facts,
				parties);
	}

	private static CodedPerson person(JsonNode person, JsonNode party) {
		return new CodedPerson(party(party), person.path("name").asString(""), value(person.path("title")),
				person.path("head").asBoolean(false), person.path("optional").asBoolean(false),
				person.path("headAlt").asBoolean(false));
	}

	private static CodedParty party(JsonNode party) {
		return party.isObject() ? new CodedParty(value(party.path("code")), value(party.path("name")))
				: new CodedParty(value(party), null);
	}

	private static CodedAgreement agreement(JsonNode agreement) {
		return new CodedAgreement(agreement.path("type").asString(), count(agreement.path("count")),
				upper(agreement.path("status")), agreement.path("optional").asBoolean(false),
				list(agreement.path("countAlt"), Coding::count), list(agreement.path("statusAlt"), Coding::upper));
	}

	private static @Nullable Integer count(JsonNode count) {
		return count.isNumber() ? count.asInt() : null;
	}

	private static String upper(JsonNode status) {
		return status.asString("").toUpperCase(Locale.ROOT);
	}

	private static @Nullable String value(JsonNode node) {
		String text = node.isMissingNode() ? "" : node.asString("");
		return text.isEmpty() ? null : text;
	}

	private static <T extends @Nullable Object> List<T> list(JsonNode nodes, Function<JsonNode, T> read) {
		List<T> list = new ArrayList<>();
		nodes.forEach((node) -> list.add(read.apply(node)));
		return list;
	}

}
