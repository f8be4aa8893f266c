package org.talkstimeline.extraction.talks;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.Gazetteer;
import org.talkstimeline.extraction.lexicon.PhraseTable;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PartyMention;
import org.talkstimeline.extraction.mention.PlaceMention;

/**
 * Finds towns that are named by what they are: "the Norwegian capital".
 */
final class VenueTowns {

	private VenueTowns() {
	}

	/** Gives the town in "the International Conference Centre of Bamako", or null. */
	static @Nullable PlaceMention inside(Mentions mentions, PlaceMention venue) {
		for (int i = venue.from() + 1; i < venue.to(); i++) {
			PhraseTable.Match<Gazetteer.City> match = mentions.document().token(i - 1).is("of", "in", "de")
					? Gazetteer.get().cities().longest(mentions.document().tokens(), i, venue.to()) : null;
			if (match != null) {
				return new PlaceMention(i, match.to(), match.value().name(), match.value().country(), false);
			}
		}
		return null;
	}

	/** Gives the town that the word "capital" at a token stands for, or null. */
	static @Nullable PlaceMention capital(Mentions mentions, int at) {
		PartyMention owner = mentions.party(at - 1);
		if (mentions.place(at) != null || owner == null) {
			return null;
		}
		Gazetteer.City city = Gazetteer.get().capital(owner.code());
		return (city != null && mentions.document().token(at - 2).is("the", "in"))
				? new PlaceMention(at - 1, at + 1, city.name(), city.country(), false) : null;
	}

}
