package org.talkstimeline.extraction.talks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.talkstimeline.extraction.AgreementType;
import org.talkstimeline.extraction.lexicon.CueFile;
import org.talkstimeline.extraction.lexicon.PhraseTable;
import org.talkstimeline.extraction.lexicon.SlotTable;
import org.talkstimeline.extraction.lexicon.WordLists;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.text.Token;

/**
 * The words and phrases of {@code agreements.tsv} and {@code deals.tsv}.
 */
final class DealLexicon {

	static final WordLists WORDS = new WordLists("agreements.tsv");

	static final SlotTable<AgreementType> TOPICS = new SlotTable<>();

	private static final Map<String, Set<AgreementType>> OBJECTS = new HashMap<>();

	private static final Map<AgreementType, Set<String>> ACTS = new EnumMap<>(AgreementType.class);

	private static final SlotTable<DealCue> CUES = new SlotTable<>();

	static {
		for (AgreementType type : AgreementType.values()) {
			ACTS.put(type, WORDS.get(type + ".ACT"));
			WORDS.get(type + ".OBJECT")
				.forEach((word) -> OBJECTS.computeIfAbsent(word, (key) -> EnumSet.noneOf(AgreementType.class))
					.add(type));
		}
		Map<String, DealCue> cues = new HashMap<>();
		for (DealCue cue : DealCue.values()) {
			cues.put(cue.name(), cue);
		}
		CueFile.lines("deals.tsv", (role, phrases) -> {
			DealCue cue = cues.get(role);
			if (cue != null) {
				CUES.add(phrases, cue);
			}
			else {
				TOPICS.add(phrases, AgreementType.valueOf(role));
			}
		});
	}

	private DealLexicon() {
	}

	/**
	 * Gives the types of agreement of which a word may be the object, most often none.
	 */
	static Set<AgreementType> objects(Token token) {
		return OBJECTS.getOrDefault(token.norm(), Set.of());
	}

	/** Tells whether a word tells what is done to the object of a type of agreement. */
	static boolean act(AgreementType type, Token token) {
		return ACTS.get(type).contains(token.norm());
	}

	static boolean is(String list, Token token) {
		return WORDS.get(list).contains(token.norm());
	}

	/** Finds the cues between two tokens, names and dates left out. */
	static List<DealMark> marks(Mentions mentions, int from, int to) {
		List<DealMark> marks = new ArrayList<>();
		int at = from;
		while (at < to) {
			PhraseTable.Match<DealCue> match = (mentions.person(at) == null && mentions.date(at) == null)
					? CUES.longest(mentions.document().tokens(), at, to) : null;
			if (match != null && !(match.value() == DealCue.TALK && mentions.date(match.to()) != null)) {
				marks.add(new DealMark(match.value(), at, match.to()));
			}
			at = (match != null) ? match.to() : at + 1;
		}
		return marks;
	}

}
