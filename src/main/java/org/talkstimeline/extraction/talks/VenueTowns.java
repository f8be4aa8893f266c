package org.talkstimeline.extraction.talks;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.Gazetteer;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PartyMention;
import org.talkstimeline.extraction.mention.PlaceMention;

/**
 * Finds towns that are named by what they are: "the Norwegian capital".
 */
final class VenueTowns {

	private VenueTowns() {
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
