package org.talkstimeline.extraction.talks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.AgreementType;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.text.Block;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds what the sides agreed. A clause names a topic and takes a stand on it; under a
 * cue that commits both sides the topic was agreed, and the sentences that follow it may
 * spell out its points.
 */
final class DealReader {

	private final Mentions mentions;

	private final Document document;

	private final Rounds rounds;

	private final DealRounds places;

	private final DealStance stance;

	private final LocalDate published;

	private final OtherDeals others;

	private final List<DealClause> clauses = new ArrayList<>();

	/** The round whose outcome is being spelled out, if any. */
	private @Nullable RoundDraft outcome;

	private @Nullable DealMark inherited;

	DealReader(Mentions mentions, Rounds rounds, LocalDate published) {
		this.mentions = mentions;
		this.document = mentions.document();
		this.rounds = rounds;
		this.published = published;
		this.places = new DealRounds(mentions, rounds, published);
		Set<String> parties = new HashSet<>();
		rounds.all().forEach((each) -> parties.addAll(each.parties.keySet()));
		this.stance = new DealStance(mentions, parties);
		this.others = new OtherDeals(this.document, this.stance);
	}

	void read() {
		int block = -1;
		for (Sentence sentence : this.document.sentences()) {
			if (question(sentence)) {
				asked(sentence);
				block = sentence.block() + 1;
				continue;
			}
			if (sentence.kind() == Block.Kind.NOISE || sentence.kind() == Block.Kind.HEADING) {
				continue;
			}
			boolean same = sentence.block() == block;
			this.places.enter(sentence, same || Anaphora.carries(this.document, sentence));
			if (!same && sentence.kind() != Block.Kind.ITEM && !numbered(sentence)) {
				this.outcome = null;
			}
			block = sentence.block();
			sentence(sentence);
		}
		new DealStages(this.mentions, this.places, this.published).read(this.clauses);
	}

	private boolean question(Sentence sentence) {
		return this.document.token(sentence.to() - 1).is("?");
	}

	/** "What did they agree on?" opens the outcome unless the answer begins with a no. */
	private void asked(Sentence sentence) {
		boolean refused = false;
		boolean agreed = false;
		for (DealMark mark : DealLexicon.marks(this.mentions, sentence.from(),
				Math.min(sentence.to() + 3, this.document.tokens().size()))) {
			agreed |= mark.cue() == DealCue.AGREE || mark.cue() == DealCue.OUTCOME || mark.cue() == DealCue.NOUN;
			refused |= mark.cue() == DealCue.REFUSE;
		}
		this.outcome = (agreed && !refused) ? this.places.at(sentence, sentence.from()) : null;
	}

	private boolean numbered(Sentence sentence) {
		Token first = this.document.token(sentence.from());
		return first.number() || first.is("(", "•", "-", "*", "–");
	}

	private void sentence(Sentence sentence) {
		this.inherited = null;
		for (DealClause clause : DealClause.read(this.mentions, sentence)) {
			this.clauses.add(clause);
			if (!clause.continues(this.document)) {
				this.inherited = null;
			}
			clause(clause);
			DealMark last = this.stance.before(clause, this.inherited, clause.to(), clause.to());
			this.inherited = last;
			if (last != null) {
				RoundDraft round = this.places.at(sentence, last.from());
				this.outcome = (round != null && !this.places.elsewhere(last, round)) ? round : this.outcome;
			}
		}
	}

	private void clause(DealClause clause) {
		for (DealTopic topic : clause.topics()) {
			DealMark cue = this.stance.before(clause, this.inherited, topic.from(), topic.at());
			cue = (cue != null) ? cue : this.stance.after(clause, this.inherited, topic);
			if (cue != null) {
				agreed(clause, topic, cue, 0.88);
			}
			else if (topic.type() == AgreementType.FURTHER_TALKS) {
				if (this.stance.meetAgain(clause, topic)) {
					agreed(clause, topic, new DealMark(DealCue.AHEAD, topic.from(), topic.to()), 0.75);
				}
			}
			else if (this.outcome != null && this.stance.provides(clause, topic)) {
				deal(this.outcome, topic.type(), topic.at()).stage(stage(topic.at(), 0.7));
			}
		}
		for (DealMark mark : clause.marks()) {
			if (mark.cue().commits() && (this.stance.commits(clause, mark) == DealStance.Verdict.YES
					|| DealPapers.forOneSide(this.document, clause, mark))) {
				DealPapers.read(this.mentions, clause, mark).ifPresent((paper) -> agreed(clause, paper, mark, 0.85));
			}
		}
		for (DealMark mark : this.others.read(clause)) {
			agreed(clause, new DealTopic(AgreementType.OTHER, mark.from(), mark.to(), mark.from()), mark, 0.6);
		}
		if (this.outcome != null && clause.topics().isEmpty() && this.stance.provides(clause)) {
			deal(this.outcome, AgreementType.OTHER, clause.from()).stage(stage(clause.from(), 0.55));
		}
	}

	private void agreed(DealClause clause, DealTopic topic, DealMark cue, double confidence) {
		RoundDraft round = this.places.at(clause.sentence(), cue.from());
		if (round == null || this.places.elsewhere(cue, round)) {
			return;
		}
		this.outcome = round;
		Deal deal = deal(round, topic.type(), topic.at());
		deal.stage(stage(cue.from(), confidence));
		if (deal.count == null && DealTopic.counted(topic.type())) {
			deal.count = DealCounts.read(this.mentions, clause, topic, true);
		}
	}

	private static Deal deal(RoundDraft round, AgreementType type, int at) {
		for (Deal each : round.deals) {
			if (each.type == type) {
				return each;
			}
		}
		Deal deal = new Deal(type, new Fact(type.name(), at, at + 1, "agreed-object", 0.85));
		round.deals.add(deal);
		return deal;
	}

	private static Fact stage(int at, double confidence) {
		return new Fact("AGREED", at, at + 1, "agreed", confidence);
	}

}
