package org.talkstimeline.extraction.talks;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PartyMention;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * The second leader in "A led the American delegation and B the Iranian one", where the
 * verb is left out.
 *
 * @param mention who leads
 * @param party the code of the delegation
 */
record GappedLeader(PersonMention mention, String party) {

	private static final int REACH = 22;

	private static final int BY_TWO = 24;

	/** "Turkey was represented by A and Greece by B", "Turkey sent A, and Iran B". */
	static @Nullable GappedLeader sender(Mentions mentions, PersonLists lists, Sentence sentence, int at) {
		for (int i = at; i < Math.min(sentence.to(), at + 4); i++) {
			PartyMention party = mentions.party(i);
			if (party != null) {
				int next = party.to();
				while (next < party.to() + 3 && (mentions.document().token(next).is("'s", "one", "ones", "by")
						|| Words.is(mentions.document().token(next), WordClass.DELEGATION))) {
					next++;
				}
				PersonMention person = lists.starting(sentence, next);
				return (person != null) ? new GappedLeader(person, party.code()) : null;
			}
			if (!mentions.document().token(i).is(",", "and", ";", "while", "the")) {
				return null;
			}
		}
		return null;
	}

	/** Everybody of whom the same is told as of those right after a cue. */
	static List<GappedLeader> others(Mentions mentions, PersonLists lists, Sentence sentence, Cue cue,
			PersonMention last) {
		List<GappedLeader> found = new ArrayList<>();
		boolean head = cue.role() == CueRole.HEAD_BY;
		if (cue.role() == CueRole.REPRESENTED_BY || cue.role() == CueRole.SENT || head) {
			GappedLeader other = sender(mentions, lists, sentence, Math.max(last.to(), last.nameTo()));
			if (other != null) {
				lists.from(sentence, other.mention())
					.forEach((each) -> found.add(new GappedLeader(each, other.party())));
			}
		}
		PersonMention second = head ? second(mentions.document(), lists, sentence, last) : null;
		if (second != null) {
			found.add(new GappedLeader(second, ""));
		}
		return found;
	}

	/** "led by A, his office, for the Xs and by B for the Ys". */
	private static @Nullable PersonMention second(Document document, PersonLists lists, Sentence sentence,
			PersonMention first) {
		for (int i = first.nameTo(); i < Math.min(sentence.to(), first.nameTo() + BY_TWO); i++) {
			if (document.token(i).is("and") && document.token(i + 1).is("by")) {
				return lists.next(sentence, i + 2, 3);
			}
			if (document.token(i).is(";")) {
				return null;
			}
		}
		return null;
	}

	/**
	 * Those of whom the same is told after the object of a verb: "A led for the Xs, B,
	 * his office, for the Ys and C for the Zs", "A led the X team and B the other".
	 */
	static List<GappedLeader> besides(Mentions mentions, PersonLists lists, Sentence sentence, Cue cue,
			@Nullable String opposite) {
		List<GappedLeader> found = new ArrayList<>();
		GappedLeader one = (opposite != null) ? find(mentions, lists, sentence, cue, opposite) : null;
		if (one != null) {
			return List.of(one);
		}
		boolean first = mentions.document().token(cue.to()).is("for");
		for (int i = cue.to() + 1; first && i < sentence.to(); i++) {
			PersonMention next = mentions.document().token(i - 1).is("and", "while", ";", ",")
					? lists.starting(sentence, i) : null;
			if (next == null) {
				continue;
			}
			int at = Math.max(next.to(), next.nameTo());
			at += mentions.document().token(at).is(",") && mentions.document().token(at + 1).is("for") ? 1 : 0;
			PartyMention party = mentions.document().token(at).is("for")
					? mentions.party(at + (mentions.document().token(at + 1).is("the") ? 2 : 1)) : null;
			if (party == null) {
				break;
			}
			found.add(new GappedLeader(next, party.code()));
			i = at;
		}
		return found;
	}

	/** Steps over ", his office," and ", whose …," to "the other" or "that of". */
	private static int object(Mentions mentions, Sentence sentence, int after) {
		if (!mentions.document().token(after).is(",")) {
			return after;
		}
		for (int i = after; i < Math.min(sentence.to(), after + REACH); i++) {
			Token token = mentions.document().token(i);
			boolean object = token.is("that") && mentions.document().token(i + 1).is("of") || token.is("the")
					&& (mentions.document().token(i + 1).is("other") || mentions.party(i + 1) != null)
					&& mentions.document().token(i - 1).is(",");
			if (object) {
				return i;
			}
		}
		return after + 1;
	}

	private static @Nullable GappedLeader find(Mentions mentions, PersonLists lists, Sentence sentence, Cue cue,
			String opposite) {
		for (int i = cue.to(); i < Math.min(sentence.to(), cue.to() + REACH); i++) {
			PersonMention other = mentions.document().token(i).is("and", "while", "with", ";", ",")
					? lists.starting(sentence, i + 1) : null;
			if (other == null) {
				continue;
			}
			int at = object(mentions, sentence, Math.max(other.to(), other.nameTo()));
			Token article = mentions.document().token(at);
			int owner = at + 1 + (mentions.document().token(at + 1).is("of") ? 1 : 0);
			PartyMention named = mentions.party(owner + (mentions.document().token(owner).is("the") ? 1 : 0));
			if (named != null && article.is("the", "that")) {
				return new GappedLeader(other, named.code());
			}
			return (article.is("the") && mentions.document().token(at + 1).is("other"))
					? new GappedLeader(other, opposite) : null;
		}
		return null;
	}

}
