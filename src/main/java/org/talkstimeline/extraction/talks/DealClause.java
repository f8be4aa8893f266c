package org.talkstimeline.extraction.talks;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * A part of a sentence that takes one stand: up to a semicolon, a dash or a "but".
 *
 * @param sentence the sentence
 * @param from its first token
 * @param to the token after its last one
 * @param marks its cues in their order
 * @param topics what it speaks of
 */
record DealClause(Sentence sentence, int from, int to, List<DealMark> marks, List<DealTopic> topics) {

	private static final int LONGEST = 100;

	static List<DealClause> read(Mentions mentions, Sentence sentence) {
		List<DealClause> clauses = new ArrayList<>();
		int from = sentence.from();
		boolean inserted = inserted(mentions.document(), sentence);
		for (int i = from; i <= sentence.to(); i++) {
			if (i == sentence.to() || i - from >= LONGEST || i > from && parts(mentions.document(), i, inserted)) {
				clauses.add(new DealClause(sentence, from, i, DealLexicon.marks(mentions, from, i),
						DealTopics.read(mentions, from, i)));
				from = i;
			}
		}
		return clauses;
	}

	/** Whether two dashes set off a remark in the midst of a sentence. */
	private static boolean inserted(Document document, Sentence sentence) {
		int dashes = 0;
		for (int i = sentence.from(); i < sentence.to(); i++) {
			dashes += document.token(i).is("—", "-") ? 1 : 0;
		}
		return dashes == 2;
	}

	private static boolean parts(Document document, int at, boolean inserted) {
		Token token = document.token(at);
		boolean joins = token.start() == document.token(at - 1).end();
		return token.is("—", "-") && !inserted && !joins || token.is(";", "but", "whereas", "although")
				|| token.is("while", "though", "yet", "nor") && document.token(at - 1).is(",");
	}

	/**
	 * Whether it goes on where the clause before it stopped: "; to meet again in May".
	 */
	boolean continues(Document document) {
		int first = document.token(this.from).is(";", "—", "-") ? this.from + 1 : this.from;
		first = document.token(first).is("and") ? first + 1 : first;
		return document.token(first).is("to", "that", "on");
	}

	@Nullable DealMark lastBefore(int token) {
		DealMark last = null;
		for (DealMark each : this.marks) {
			if (each.from() < token) {
				last = each;
			}
		}
		return last;
	}

	/** Whether a phrase is part of the words for a topic, as "not" in "not attack". */
	boolean names(DealMark mark) {
		return this.topics.stream().anyMatch((each) -> each.covers(mark));
	}

	boolean any(DealCue cue) {
		return this.marks.stream().anyMatch((each) -> each.cue() == cue);
	}

}
