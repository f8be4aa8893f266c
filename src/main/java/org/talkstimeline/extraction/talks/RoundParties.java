package org.talkstimeline.extraction.talks;

import java.util.List;

import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PersonMention;

/**
 * Tells which parties meet where that differs from the rest of the article.
 */
final class RoundParties {

	private RoundParties() {
	}

	static void read(Mentions mentions, Sides sides, Reference reference) {
		for (List<Fact> group : sides.pairs(reference.sentence)) {
			boolean beside = mentions.document()
				.token(group.get(0).from() - 1)
				.is("guarantors", "mediators", "observers", "facilitators", "witnesses", "hosts");
			boolean near = !beside && group.get(0).from() >= reference.from - 12 && group.get(0).from() < reference.to;
			if (near && reference.parties.isEmpty()) {
				group.stream().filter((each) -> !sides.mediates(each.value())).forEach(reference.parties::add);
			}
		}
		if (reference.parties.size() > 1 || !meets(mentions, reference)) {
			return;
		}
		for (Cue cue : CueTable.find(mentions, reference.sentence)) {
			if (cue.role() == CueRole.MET && cue.from() >= reference.from - 6 && cue.from() < reference.to) {
				met(mentions, sides, reference, cue);
			}
		}
	}

	private static boolean meets(Mentions mentions, Reference reference) {
		for (int i = reference.sentence.from(); i < reference.sentence.to(); i++) {
			if (mentions.document().token(i).is("met", "meet", "held", "hold", "sat", "faced", "sit", "negotiated")) {
				return true;
			}
		}
		return false;
	}

	private static void met(Mentions mentions, Sides sides, Reference reference, Cue cue) {
		PersonMention left = null;
		for (int i = cue.from() - 1; i >= reference.sentence.from() && left == null; i--) {
			left = mentions.person(i);
		}
		PersonMention right = null;
		for (int i = cue.to(); i < Math.min(reference.sentence.to(), cue.to() + 8) && right == null; i++) {
			right = mentions.person(i);
		}
		if (left == null || right == null) {
			return;
		}
		String a = left.person().party();
		String b = right.person().party();
		if (!a.isEmpty() && !b.isEmpty() && !a.equals(b) && !sides.mediates(a) && !sides.mediates(b)) {
			reference.parties.clear();
			reference.parties.add(new Fact(a, left.from(), left.to(), "met-person", 0.85));
			reference.parties.add(new Fact(b, right.from(), right.to(), "met-person", 0.85));
		}
	}

}
