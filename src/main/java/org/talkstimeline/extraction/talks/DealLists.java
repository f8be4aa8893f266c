package org.talkstimeline.extraction.talks;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.text.Block;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Recognises lists of what was agreed: the line that opens them and their points.
 */
final class DealLists {

	private static final int OPENING = 6;

	private final Mentions mentions;

	private final Document document;

	private @Nullable RoundDraft round;

	DealLists(Mentions mentions) {
		this.mentions = mentions;
		this.document = mentions.document();
	}

	/** Gives the round whose points a sentence lists, or null where it lists none. */
	@Nullable RoundDraft round(Sentence sentence, boolean newBlock) {
		if (newBlock && sentence.kind() != Block.Kind.ITEM && !numbered(sentence)) {
			this.round = null;
		}
		return this.round;
	}

	/** Begins a list after "What was agreed" or "The parties undertook to:". */
	void open(Sentence sentence, @Nullable RoundDraft about) {
		boolean colon = this.document.token(sentence.to() - 1).is(":")
				|| this.document.token(sentence.to() - 2).is("follows", "following", "below");
		if (!colon && sentence.kind() != Block.Kind.HEADING) {
			return;
		}
		boolean agreed = false;
		boolean refused = false;
		for (DealMark mark : DealLexicon.marks(this.mentions, sentence.from(), sentence.to())) {
			agreed |= mark.cue().commits();
			refused |= mark.cue().cancels();
		}
		for (int i = sentence.from(); i < sentence.to(); i++) {
			agreed |= this.document.token(i)
				.is("conclusions", "outcomes", "results", "paper", "provisions", "terms", "points");
		}
		this.round = (agreed && !refused) ? about : null;
	}

	/** Whether a clause of a list tells something that is agreed. */
	boolean point(DealClause clause, @Nullable DealTopic topic) {
		boolean oneSided = false;
		for (int i = clause.from(); i < Math.min(clause.to(), clause.from() + OPENING); i++) {
			oneSided |= this.mentions.party(i) != null;
		}
		boolean strict = oneSided;
		if (strict && !clause.any(DealCue.AHEAD) || clause.marks()
			.stream()
			.anyMatch((each) -> each.cue().cancels() && (strict || each.cue() != DealCue.MAYBE) && !clause.names(each)
					&& (topic == null || each.from() < topic.to()))) {
			return false;
		}
		int said = 0;
		for (int i = clause.from(); i < clause.to(); i++) {
			boolean one = this.mentions.person(i) != null || this.mentions.party(i) != null;
			boolean speech = Words.is(this.document.token(i), WordClass.SPEECH)
					&& (i == clause.from() || !this.document.token(i).capitalised())
					&& !this.document.token(i).is("released", "called");
			said += (speech || topic == null && one) ? 1 : 0;
		}
		return said == 0
				&& (topic != null || clause.to() - clause.from() > 4 && clause.from() == clause.sentence().from());
	}

	boolean numbered(Sentence sentence) {
		Token first = this.document.token(sentence.from());
		return first.number()
				|| first.is("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "firstly", "secondly",
						"thirdly") && this.document.token(sentence.from() + 1).is(":", ",", "-", "—")
				|| first.is("(", "•", "-", "*", "—") || first.norm().length() == 1
						&& List.of(")", ".").contains(this.document.token(sentence.from() + 1).norm());
	}

}
