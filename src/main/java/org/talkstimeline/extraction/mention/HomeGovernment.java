package org.talkstimeline.extraction.mention;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.Gazetteer;
import org.talkstimeline.extraction.lexicon.PartyTerm.Form;
import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.text.Block;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds whose government "the government" is where the article does not repeat it: that
 * of the state whose government it names, of the dateline, or of the state it names most.
 */
final class HomeGovernment {

	private static final int FACED = 8;

	private final Document document;

	private final @Nullable PartyMention[] parties;

	private final @Nullable PlaceMention[] places;

	HomeGovernment(Document document, @Nullable PartyMention[] parties, @Nullable PlaceMention[] places) {
		this.document = document;
		this.parties = parties;
		this.places = places;
	}

	void read() {
		String home = home();
		for (int i = 1; i < this.document.tokens().size() && !home.isEmpty(); i++) {
			Token token = this.document.token(i);
			boolean bare = (token.is("government") || token.is("army", "military", "state") && side(i))
					&& this.parties[i] == null && this.parties[i - 1] == null
					&& (this.document.token(i - 1).is("the", "by", "a", "with", "for", "between", "and")
							|| token.capitalised())
					&& (this.document.opensLine(i + 1)
							|| !this.document.token(i + 1).is("body", "office", "reshuffle", "buildings", "-"))
					&& !(this.document.token(i + 1).is("of") && !led(i + 2));
			if (bare) {
				this.parties[i] = new PartyMention(i, i + 1, home, Form.GOVERNMENT);
			}
			else if (token.is("state") && this.document.token(i + 1).is("'s") && this.document.token(i - 1).is("the")
					&& Words.is(this.document.token(i + 2), WordClass.DELEGATION)) {
				this.parties[i] = new PartyMention(i, i + 1, home, Form.GOVERNMENT);
			}
			else if (token.is("republic") && token.capitalised() && this.document.token(i - 1).is("islamic")
					&& this.parties[i] == null && this.parties[i - 1] == null) {
				PartyMention republic = new PartyMention(i - 1, i + 1, home, Form.GOVERNMENT);
				this.parties[i - 1] = republic;
				this.parties[i] = republic;
			}
		}
	}

	/** "signed for the army", "the army's delegation". */
	private boolean side(int at) {
		Token next = this.document.token(at + 1);
		if (next.is("'s", "'")) {
			return Words.is(this.document.token(at + 2), WordClass.DELEGATION);
		}
		return !next.capitalised() && this.document.token(at - 2)
			.is("for", "represented", "representing", "represents", "between", "represent");
	}

	/** "the government of NAME" is named by who leads it. */
	private boolean led(int at) {
		Token token = this.document.token(at);
		int name = at + (Words.is(token, WordClass.OFFICE) ? 1 : 0);
		return this.document.token(name).word() && this.document.token(name).capitalised()
				&& this.parties[Math.min(name, this.parties.length - 1)] == null;
	}

	private String home() {
		Map<String, Integer> votes = new HashMap<>();
		for (Sentence sentence : this.document.sentences()) {
			for (int i = sentence.from(); i < sentence.to() && sentence.kind() != Block.Kind.NOISE; i++) {
				vote(i, votes);
			}
		}
		return votes.entrySet()
			.stream()
			.max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.orElse("");
	}

	/** The government that an armed group faces is that of the state it fights. */
	private static @Nullable String faced(String group) {
		return Gazetteer.get()
			.rivals(group)
			.stream()
			.filter((each) -> Gazetteer.get().capital(each) != null)
			.findFirst()
			.orElse(null);
	}

	private void vote(int at, Map<String, Integer> votes) {
		PartyMention party = this.parties[at];
		PlaceMention place = this.places[at];
		if (this.document.dateline().get(at) && place != null && place.from() == at) {
			votes.merge(place.country(), 1, Integer::sum);
			return;
		}
		if (party == null || party.from() != at) {
			return;
		}
		if (party.form() == Form.GROUP) {
			String state = faced(party.code());
			if (state != null) {
				votes.merge(state, FACED, Integer::sum);
			}
			return;
		}
		if (Gazetteer.get().capital(party.code()) == null) {
			return;
		}
		Token next = this.document.token(party.to());
		if (next.is("capital", "city", "town")) {
			return;
		}
		boolean governs = next.is("government", "state")
				|| next.is("'s") && this.document.token(party.to() + 1).is("government")
				|| this.document.token(at - 1).is("of", "the") && (this.document.token(at - 2).is("government")
						|| this.document.token(at - 3).is("government"));
		votes.merge(party.code(), governs ? 8 : 1, Integer::sum);
	}

}
