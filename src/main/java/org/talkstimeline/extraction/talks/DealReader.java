package org.talkstimeline.extraction.talks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.AgreementType;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.text.Block;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Numerals;
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

	private final DealLists lists;

	private final List<DealClause> clauses = new ArrayList<>();

	/** Understandings on something that the text may or may not go on to name. */
	private final List<Vague> vague = new ArrayList<>();

	/** Where the text says that a paper without a name was signed at a round. */
	private final Map<RoundDraft, Integer> signed = new LinkedHashMap<>();

	/** The round whose outcome is being spelled out, if any. */
	private @Nullable RoundDraft outcome;

	/** The round of which the text has said how many things were agreed, if any. */
	private @Nullable RoundDraft counted;

	/** The round whose points are being listed, if any. */
	private @Nullable RoundDraft listed;

	private final DealNumbers numbers;

	private @Nullable DealMark inherited;

	DealReader(Mentions mentions, Rounds rounds, LocalDate published) {
		this.mentions = mentions;
		this.document = mentions.document();
		this.rounds = rounds;
		this.published = published;
		this.numbers = new DealNumbers(mentions);
		this.lists = new DealLists(mentions);
		this.places = new DealRounds(mentions, rounds, published);
		Set<String> parties = new HashSet<>();
		rounds.all().forEach((each) -> parties.addAll(each.parties.keySet()));
		this.stance = new DealStance(mentions, parties);
		this.others = new OtherDeals(mentions, this.stance);
	}

	void read() {
		int block = -1;
		for (Sentence sentence : this.document.sentences()) {
			if (question(sentence)) {
				asked(sentence);
				block = sentence.block() + 1;
				continue;
			}
			if (sentence.kind() == Block.Kind.HEADING) {
				this.lists.open(sentence, this.places.at(sentence, sentence.from(), null));
			}
			if (!sentence.body()) {
				continue;
			}
			boolean same = sentence.block() == block || sentence.block() + 1 == block;
			this.places.enter(sentence, same || Anaphora.carries(this.document, sentence));
			if (!same && sentence.kind() != Block.Kind.ITEM && !this.lists.numbered(sentence)
					&& !DealPapers.opens(this.document, sentence.from())) {
				this.outcome = null;
			}
			if (sentence.block() != block) {
				this.numbers.turn();
			}
			this.stance.told(this.outcome != null);
			block = sentence.block();
			this.listed = this.lists.round(sentence, !same);
			sentence(sentence);
			this.lists.open(sentence, this.places.at(sentence, sentence.from(), this.outcome));
		}
		for (Vague each : this.vague) {
			if (each.bare()) {
				deal(each.round, AgreementType.OTHER, each.at).stage(stage(each.at, 0.6));
			}
		}
		this.signed.forEach((round, at) -> {
			if (round.deals.stream()
				.allMatch((each) -> each.type == AgreementType.FURTHER_TALKS || each.type == AgreementType.OTHER)) {
				deal(round, AgreementType.FRAMEWORK, at).stage(stage(at, 0.6));
			}
		});
		this.rounds.all().forEach(this::over);
		new DealStages(this.mentions, this.places, this.published).read(this.clauses);
	}

	/** A meeting of an earlier day that has brought something about is over. */
	private void over(RoundDraft round) {
		if (round.is("ONGOING") && !round.deals.isEmpty() && round.date != null
				&& round.date.last().isBefore(this.published)) {
			Fact stage = round.deals.get(0).stages.get(0);
			round.status = new Fact("HELD", stage.from(), stage.to(), "over-by-outcome", 0.8);
		}
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
		this.outcome = (agreed && !refused) ? this.places.at(sentence, sentence.from(), null) : null;
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
				RoundDraft round = this.places.at(sentence, last.from(), this.outcome);
				this.outcome = (round != null && !this.places.elsewhere(clause, last, round)) ? round : this.outcome;
			}
		}
	}

	private void clause(DealClause clause) {
		if (this.numbers.later(clause)) {
			return;
		}
		for (DealTopic topic : clause.topics()) {
			DealMark cue = this.stance.cue(clause, this.inherited, topic);
			if (cue != null) {
				agreed(clause, topic, cue, 0.88);
			}
			else if (this.stance.acts().both(clause, topic)
					&& (topic.type() != AgreementType.FURTHER_TALKS || !this.places.announced())) {
				agreed(clause, topic, new DealMark(DealCue.AHEAD, topic.from(), topic.to()), 0.75);
			}
			else if (this.listed != null && this.lists.point(clause, topic)) {
				this.numbers.count(deal(this.listed, topic.type(), topic.at()), clause, topic)
					.stage(stage(topic.at(), 0.75));
			}
			else if (this.outcome != null
					&& (topic.type() != AgreementType.FURTHER_TALKS || this.counted == this.outcome)
					&& this.stance.acts().provides(clause, topic)) {
				deal(this.outcome, topic.type(), topic.at()).stage(stage(topic.at(), 0.7));
			}
		}
		for (DealMark mark : clause.marks()) {
			if (mark.cue() == DealCue.AGREE) {
				announce(clause, mark);
			}
			if (mark.cue().commits()
					&& (this.stance.commits(clause, mark) || DealPapers.forOneSide(this.document, clause, mark))) {
				if (DealPapers.plain(this.document, clause, mark)) {
					signed(clause, mark);
				}
				DealPapers.read(this.mentions, clause, mark, this.outcome != null)
					.ifPresent((paper) -> agreed(clause, paper, mark, 0.85));
			}
		}
		for (DealMark mark : this.others.read(clause)) {
			if (mark.cue() == DealCue.NOUN) {
				RoundDraft round = this.places.at(clause.sentence(), mark.from(), this.outcome);
				if (round != null && !this.places.elsewhere(clause, mark, round)) {
					this.vague
						.add(new Vague(round, mark.from(), this.document.blocks().get(clause.sentence().block())));
				}
			}
			else {
				agreed(clause, OtherDeals.topic(mark), mark, 0.6);
			}
		}
		if (this.listed != null && clause.topics().isEmpty() && this.lists.point(clause, null)) {
			deal(this.listed, AgreementType.OTHER, clause.from()).stage(stage(clause.from(), 0.55));
		}
		if (this.outcome != null && clause.topics().isEmpty() && this.stance.acts().provides(clause)) {
			deal(this.outcome, AgreementType.OTHER, clause.from()).stage(stage(clause.from(), 0.55));
		}
	}

	/** "agreed on two things" opens the list of them. */
	private void announce(DealClause clause, DealMark mark) {
		Token number = this.document.token(mark.to() + (this.document.token(mark.to()).is("on") ? 1 : 0));
		Token things = this.document.token(number.index() + 1);
		if (this.stance.commits(clause, mark) && Numerals.cardinal(number) > 0
				&& things.is("things", "points", "measures", "items", "matters", "steps", "thing", "point")) {
			this.counted = this.places.at(clause.sentence(), mark.from(), this.outcome);
			this.outcome = this.counted;
		}
	}

	private void agreed(DealClause clause, DealTopic topic, DealMark cue, double confidence) {
		RoundDraft round = this.places.at(clause.sentence(), cue.from(), this.outcome);
		if (round == null || this.places.elsewhere(clause, cue, round) || this.places.past(clause, cue)) {
			return;
		}
		this.outcome = round;
		Deal deal = deal(round, topic.type(), topic.at());
		this.numbers.content(deal, clause, topic, cue).stage(stage(cue.from(), confidence));
	}

	private void signed(DealClause clause, DealMark mark) {
		RoundDraft round = this.places.at(clause.sentence(), mark.from(), this.outcome);
		if (round != null && !this.places.elsewhere(clause, mark, round) && !this.places.past(clause, mark)) {
			this.signed.putIfAbsent(round, mark.from());
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

	/**
	 * Words for an agreement that do not say on what.
	 *
	 * @param round whose agreement it is
	 * @param at the token at which it is told
	 * @param lines the lines around
	 */
	private record Vague(RoundDraft round, int at, Block lines) {

		/** Whether nothing else that was agreed is named in the lines. */
		boolean bare() {
			return this.round.deals.stream()
				.noneMatch((each) -> each.words.from() >= this.lines.from() && each.words.from() < this.lines.to());
		}

	}

}
