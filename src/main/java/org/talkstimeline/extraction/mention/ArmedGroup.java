package org.talkstimeline.extraction.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.extraction.lexicon.PartyTerm.Form;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds whom "the rebels" and "the guerrilla delegation" mean: the group that the article
 * names alone, or far more often than any other.
 */
final class ArmedGroup {

	private static final Set<String> NOUNS = Set.of("rebels", "rebel", "insurgents", "insurgent", "guerrillas",
			"guerrilla", "separatists", "separatist", "militants", "militant", "outfit", "outfits", "secessionists");

	private final Document document;

	private final @Nullable PartyMention[] parties;

	ArmedGroup(Document document, @Nullable PartyMention[] parties) {
		this.document = document;
		this.parties = parties;
	}

	void read() {
		String group = group();
		for (int i = 1; i < this.document.tokens().size() && !group.isEmpty(); i++) {
			Token token = this.document.token(i);
			if (NOUNS.contains(token.norm()) && !token.capitalised() && this.parties[i] == null
					&& this.parties[i - 1] == null && this.parties[Math.min(i + 1, this.parties.length - 1)] == null
					&& this.document.token(i - 1)
						.is("the", "and", "with", "by", "between", "of", "for", "from", "main")) {
				this.parties[i] = new PartyMention(i, i + 1, group, Form.GROUP);
			}
		}
	}

	private String group() {
		Map<String, Integer> named = new HashMap<>();
		for (int i = 0; i < this.parties.length; i++) {
			PartyMention party = this.parties[i];
			if (party != null && party.from() == i && party.form() == Form.GROUP) {
				named.merge(party.code(), 1, Integer::sum);
			}
		}
		String first = most(named);
		int often = named.getOrDefault(first, 0);
		named.remove(first);
		return (often >= 2 * named.getOrDefault(most(named), 0)) ? first : "";
	}

	private static String most(Map<String, Integer> named) {
		return named.entrySet()
			.stream()
			.max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.orElse("");
	}

}
