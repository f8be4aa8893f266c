package org.talkstimeline.extraction.talks;

import java.util.HashMap;
import java.util.Map;

import org.talkstimeline.extraction.lexicon.PartyTerm.Form;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PartyMention;
import org.talkstimeline.extraction.text.Sentence;

/**
 * Weighs the parties of an article by how it names them, for articles that nowhere set
 * two of them side by side.
 */
final class PartyWeights {

	private final Mentions mentions;

	PartyWeights(Mentions mentions) {
		this.mentions = mentions;
	}

	Map<String, Double> weigh() {
		Map<String, Double> weights = new HashMap<>();
		for (Sentence sentence : this.mentions.document().sentences()) {
			for (int i = sentence.from(); i < sentence.to() && sentence.body(); i++) {
				PartyMention party = this.mentions.party(i);
				if (party != null && party.from() == i && party.form() != Form.BODY && this.mentions.place(i) == null) {
					double weight = (party.form() == Form.GROUP) ? 0.5 : 0.15;
					weights.merge(party.code(), weight, Double::sum);
				}
			}
		}
		return weights;
	}

	static Fact first(Mentions mentions, String code) {
		for (int i = 0; i < mentions.document().tokens().size(); i++) {
			PartyMention party = mentions.party(i);
			if (party != null && party.code().equals(code)) {
				return new Fact(code, party.from(), party.to(), "party-named-most", 0.7);
			}
		}
		return new Fact(code, 0, 1, "party-named-most", 0.5);
	}

}
