package org.talkstimeline.extraction.talks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.talkstimeline.extraction.lexicon.PartyTerm.Form;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PartyMention;
import org.talkstimeline.extraction.mention.PlaceMention;
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
				boolean place = this.mentions.place(i) != null && this.mentions.document()
					.token(i - 1)
					.is("in", "at", "near", "to", "from", "into", "outside", "around", "for", "of", "via");
				if (party != null && party.from() == i && party.form() != Form.BODY) {
					boolean people = party.form() == Form.DEMONYM
							&& this.mentions.document().token(party.to() - 1).norm().endsWith("s");
					double weight = (party.form() == Form.GROUP) ? 0.5 : place ? 0.1 : people ? 0.35 : 0.2;
					weights.merge(party.code(), weight, Double::sum);
				}
			}
		}
		this.mentions.names().headline().forEach((code) -> weights.merge(code, 0.6, Double::sum));
		hosts()
			.forEach((code) -> weights.computeIfPresent(code, (key, weight) -> (weight > 1) ? weight : weight * 0.3));
		return weights;
	}

	/**
	 * The country that the article is sent from, or whose town it names with the meeting,
	 * is often only the place.
	 */
	private Set<String> hosts() {
		Set<String> hosts = new HashSet<>();
		for (int i = 0; i < this.mentions.document().tokens().size(); i++) {
			PlaceMention place = this.mentions.place(i);
			PartyMention party = this.mentions.party(i);
			boolean seat = party != null && party.form() == Form.CAPITAL;
			if (place != null && !place.venue() && this.mentions.document().token(place.to()).is(",")
					&& this.mentions.party(place.to() + 1) != null) {
				hosts.add(place.country());
			}
			if (party != null && party.form() == Form.STATE && this.mentions.document().dateline().get(i)) {
				hosts.add(party.code());
			}
			if (place != null && !seat && this.mentions.document().dateline().get(i)) {
				hosts.add(place.country());
			}
		}
		return hosts;
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
