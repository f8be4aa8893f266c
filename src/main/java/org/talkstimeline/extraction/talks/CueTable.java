package org.talkstimeline.extraction.talks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.CueFile;
import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.DateMention;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PartyMention;
import org.talkstimeline.extraction.mention.PlaceMention;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds the phrases of {@code cues.tsv} in a sentence.
 */
final class CueTable {

	private static final int INSERTION = 9;

	private static final Node ROOT = new Node();

	static {
		CueFile.phrases((role, words) -> {
			Node node = ROOT;
			for (String word : words) {
				node = node.next.computeIfAbsent(word, (key) -> new Node());
			}
			node.role = (node.role == null) ? CueRole.valueOf(role) : node.role;
		});
	}

	private CueTable() {
	}

	static List<Cue> find(Mentions mentions, Sentence sentence) {
		List<Cue> cues = new ArrayList<>();
		int at = sentence.from();
		while (at < sentence.to()) {
			Cue best = longest(mentions, sentence.to(), ROOT, at, at);
			if (best != null && mentions.person(at) == null && !mentions.titled(at) && !compound(mentions, at)) {
				cues.add(best);
				at = best.to();
			}
			else {
				at++;
			}
		}
		return cues;
	}

	/** "Turkish-led" tells of no delegation; a dash with a space around it is none. */
	private static boolean compound(Mentions mentions, int at) {
		Token before = mentions.document().token(at - 1);
		return before.is("-") && before.end() == mentions.document().token(at).start();
	}

	private static @Nullable Cue longest(Mentions mentions, int limit, Node node, int start, int at) {
		Cue best = (node.role != null) ? new Cue(node.role, start, at) : null;
		if (at >= limit) {
			return best;
		}
		Token token = mentions.document().token(at);
		best = longer(best, step(mentions, limit, node.next.get(token.norm()), start, at + 1));
		if (token.is(",") && at > start && node.next.containsKey("by")) {
			int by = resumed(mentions, limit, at);
			best = (by < 0) ? best : longer(best, step(mentions, limit, node, start, by));
		}
		DateMention date = mentions.date(at);
		if (date != null && at > start && node != ROOT) {
			best = longer(best, step(mentions, limit, node, start, date.to()));
		}
		PartyMention party = mentions.party(at);
		if (party != null && party.from() == at) {
			best = longer(best, step(mentions, limit, node.next.get("PARTY"), start, party.to()));
		}
		PlaceMention place = mentions.place(at);
		if (place != null && place.from() == at) {
			best = longer(best, step(mentions, limit, node.next.get("CITY"), start, place.to()));
		}
		if (Words.is(token, WordClass.DELEGATION)) {
			best = longer(best, step(mentions, limit, node.next.get("DELEGATION"), start, at + 1));
		}
		if (Words.is(token, WordClass.MEETING)) {
			best = longer(best, step(mentions, limit, node.next.get("MEETING"), start, at + 1));
		}
		return best;
	}

	/** "led, for the third time, by" goes on after the insertion. */
	private static int resumed(Mentions mentions, int limit, int comma) {
		for (int i = comma + 2; i < Math.min(limit - 1, comma + INSERTION); i++) {
			if (mentions.document().token(i).is(",")) {
				return mentions.document().token(i + 1).is("by") ? i + 1 : -1;
			}
		}
		return -1;
	}

	private static @Nullable Cue step(Mentions mentions, int limit, @Nullable Node node, int start, int at) {
		return (node != null) ? longest(mentions, limit, node, start, at) : null;
	}

	private static @Nullable Cue longer(@Nullable Cue a, @Nullable Cue b) {
		return (a == null || b != null && b.to() > a.to()) ? b : a;
	}

	private static final class Node {

		private final Map<String, Node> next = new HashMap<>(2);

		private @Nullable CueRole role;

	}

}
