package org.talkstimeline.extraction.talks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.talkstimeline.extraction.AgreementType;
import org.talkstimeline.extraction.lexicon.WordLists;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Token;

/**
 * Tells what kinds of agreement the words of a clause speak of.
 */
final class DealTypes {

	static final WordLists WORDS = new WordLists("agreements.tsv");

	private static final int REACH = 7;

	private static final Map<AgreementType, List<Set<String>>> TYPES = new EnumMap<>(AgreementType.class);

	static {
		for (AgreementType type : AgreementType.values()) {
			if (!WORDS.get(type + ".OBJECT").isEmpty()) {
				TYPES.put(type, List.of(WORDS.get(type + ".OBJECT"), WORDS.get(type + ".ACT")));
			}
		}
	}

	private DealTypes() {
	}

	/** Gives the types named between two tokens, each with the token that names it. */
	static List<Named> named(Document document, int from, int to) {
		Map<AgreementType, Named> found = new EnumMap<>(AgreementType.class);
		for (int i = from; i < to; i++) {
			String norm = document.token(i).norm();
			for (Map.Entry<AgreementType, List<Set<String>>> each : TYPES.entrySet()) {
				if (each.getValue().get(0).contains(norm)
						&& acted(document, i, each.getKey(), each.getValue().get(1), from, to)) {
					found.putIfAbsent(each.getKey(), new Named(each.getKey(), i));
				}
			}
		}
		if (found.containsKey(AgreementType.POSITIONS_EXCHANGE)) {
			found.remove(AgreementType.CEASEFIRE);
		}
		if (found.containsKey(AgreementType.REMAINS_REPATRIATION)) {
			Named prisoners = found.get(AgreementType.PRISONER_EXCHANGE);
			if (prisoners != null && document.token(prisoners.at()).is("captives", "servicemen", "wounded")) {
				found.remove(AgreementType.PRISONER_EXCHANGE);
			}
		}
		return new ArrayList<>(found.values());
	}

	private static boolean acted(Document document, int at, AgreementType type, Set<String> acts, int from, int to) {
		if (document.token(at).is("possible", "potential")) {
			return false;
		}
		if (type == AgreementType.CEASEFIRE) {
			return !document.token(at - 1).is("possible", "potential", "future", "eventual")
					&& !document.token(at + 1).is("terms", "conditions", "proposal", "talks", "negotiations")
					&& !document.token(at - 1).is("for");
		}
		if (document.token(at).is("reconvene")) {
			return true;
		}
		if (acts.isEmpty()) {
			return type != AgreementType.WITHDRAWAL || !document.token(at).is("pull", "pulled")
					|| document.token(at + 1).is("back", "out");
		}
		for (int i = Math.max(from, at - REACH); i < Math.min(to, at + REACH); i++) {
			if (i != at && acts.contains(document.token(i).norm())) {
				return true;
			}
		}
		return false;
	}

	static boolean vague(Document document, int from, int to) {
		for (int i = from; i < Math.min(to, from + 8); i++) {
			Token token = document.token(i);
			if (WORDS.get("VAGUE").contains(token.norm())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * A type and where it is named.
	 *
	 * @param type the type
	 * @param at the token that names it
	 */
	record Named(AgreementType type, int at) {
	}

}
