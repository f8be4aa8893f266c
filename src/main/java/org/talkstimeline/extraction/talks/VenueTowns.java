package org.talkstimeline.extraction.talks;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.Gazetteer;
import org.talkstimeline.extraction.lexicon.PhraseTable;
import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PartyMention;
import org.talkstimeline.extraction.mention.PlaceMention;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds towns that are named by what they are: "the Norwegian capital".
 */
final class VenueTowns {

	private VenueTowns() {
	}

	/**
	 * Whether a meeting may be held at a place: what is said, fought or governed there is
	 * none.
	 * @param open whether the sentence has spoken of a meeting before
	 */
	static boolean held(Mentions mentions, Sentence sentence, PlaceMention place, boolean open) {
		Document document = mentions.document();
		boolean elsewhere = !place.venue() && open && !DateOwner.meeting(mentions, sentence, place.from(), place.to())
				&& !DateOwner.reached(document, sentence, place.from());
		boolean owned = mentions.party(place.from()) != null && document.token(place.to()).is("'s", "'");
		boolean post = Words.is(document.token(place.from() - 2), WordClass.OFFICE)
				&& document.token(place.from() - 1).is("to", "in");
		return (place.venue() || there(mentions, sentence, place)) && !elsewhere && !owned && !post
				&& !DateOwner.fought(mentions, sentence, place);
	}

	/** Whether the words before a town set something there. */
	static boolean there(Mentions mentions, Sentence sentence, PlaceMention place) {
		Document document = mentions.document();
		Token before = document.token(place.from() - 1);
		return before.is("in", "at", "to", "near", "into", ",", "back", "outside", "around")
				|| before.is("of") && document.token(place.from() - 2)
					.is("resort", "city", "town", "village", "port", "capital", "island")
				|| before.is("the") && document.token(place.from() - 2).is("in", "at")
				|| before.is("'s", "'") && mentions.party(place.from() - 2) != null
				|| place.from() == sentence.from() && document.token(place.to()).is(",", ":")
				|| document.token(place.to()).is("'s", "'") && document.token(place.to() + 1).word();
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
