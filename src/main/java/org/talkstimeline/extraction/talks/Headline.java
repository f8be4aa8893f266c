package org.talkstimeline.extraction.talks;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.Gazetteer;
import org.talkstimeline.extraction.lexicon.PhraseTable;
import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.text.Numerals;
import org.talkstimeline.extraction.text.Token;

/**
 * Reads what a headline says of the meeting that an article is about.
 */
final class Headline {

	private static final int REACH = 3;

	private Headline() {
	}

	/** Gives the town in which a headline sets what it tells, or null. */
	static Gazetteer.@Nullable City city(List<Token> title) {
		for (int i = 1; i < title.size(); i++) {
			PhraseTable.Match<Gazetteer.City> match = Gazetteer.get().cities().longest(title, i, title.size());
			if (match != null && title.get(i).capitalised() && title.get(i - 1).is("in", "at", "leave", "from")) {
				return match.value();
			}
		}
		return null;
	}

	/** Gives a name in capitals as it is written elsewhere. */
	static String name(List<Token> words) {
		StringBuilder name = new StringBuilder();
		for (Token each : words) {
			String text = each.text();
			name.append(name.isEmpty() ? "" : " ")
				.append(text.charAt(0))
				.append(text.substring(1).toLowerCase(java.util.Locale.ROOT));
		}
		return name.toString();
	}

	/** Gives the number of the round that a headline names, 0 where it names none. */
	static int ordinal(List<Token> title) {
		for (int i = 0; i < title.size(); i++) {
			int ordinal = Numerals.ordinal(title.get(i));
			for (int k = i + 1; ordinal > 0 && k < Math.min(title.size(), i + 1 + REACH); k++) {
				if (Words.is(title.get(k), WordClass.MEETING)) {
					return ordinal;
				}
			}
		}
		return 0;
	}

}
