package org.talkstimeline.extraction.talks;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.AgreementType;
import org.talkstimeline.extraction.mention.DateMention;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Reads which agreements have been carried out or begun; each report goes to the latest
 * round that agreed on it.
 */
final class DealStages {

	private static final int REACH = 14;

	private final Mentions mentions;

	private final Document document;

	private final DealRounds places;

	private final LocalDate published;

	DealStages(Mentions mentions, DealRounds places, LocalDate published) {
		this.mentions = mentions;
		this.document = mentions.document();
		this.places = places;
		this.published = published;
	}

	void read(List<DealClause> clauses) {
		DealMark kept = null;
		Sentence sentence = null;
		RoundDraft all = null;
		for (DealClause clause : clauses) {
			kept = (clause.sentence() == sentence) ? kept : null;
			all = (sentence != null && clause.sentence().block() == sentence.block()) ? all : null;
			sentence = clause.sentence();
			DealMark keeps = kept(clause);
			all = whole(clause) ? this.places.at(sentence, sentence.from(), null) : all;
			kept = (keeps != null) ? keeps : kept;
			for (DealTopic topic : clause.topics()) {
				if (topic.type() == AgreementType.POSITIONS_EXCHANGE) {
					exchanged(clause, topic);
				}
				DealMark done = DealTopic.counted(topic.type()) ? done(clause, topic) : null;
				done = (done == null && DealTopic.counted(topic.type())) ? kept : done;
				if (done != null) {
					carriedOut(clause, topic, done);
				}
				if (all != null && DealTopic.counted(topic.type())
						&& clause.marks().stream().noneMatch((each) -> each.cue().cancels())) {
					Deal deal = add(all, topic, topic.from());
					if (deal != null) {
						deal.count = DealCounts.read(this.mentions, clause, topic, false);
					}
				}
			}
		}
	}

	private @Nullable DealMark done(DealClause clause, DealTopic topic) {
		DealMark last = null;
		for (DealMark mark : clause.marks()) {
			boolean done = mark.cue() == DealCue.DONE || mark.cue() == DealCue.BEGUN;
			if (done && (last == null || !last.cue().cancels() || mark.from() - last.to() > 5)
					&& !this.document.token(mark.from() - 1).is("to", "be", "will") && near(topic, mark)) {
				return mark;
			}
			last = mark;
		}
		return null;
	}

	/**
	 * "have implemented the agreements" is said of all that the sentence goes on to name.
	 */
	private static @Nullable DealMark kept(DealClause clause) {
		DealMark last = null;
		for (DealMark mark : clause.marks()) {
			if (mark.cue() == DealCue.NOUN && last != null && last.cue() == DealCue.DONE
					&& mark.from() - last.to() < 4) {
				return last;
			}
			last = mark;
		}
		return null;
	}

	/** Whether it is the exchange that was completed, and not a meeting. */
	private boolean near(DealTopic topic, DealMark mark) {
		if (mark.from() < topic.to()) {
			return topic.from() - mark.to() < REACH / 2;
		}
		for (int i = topic.to(); i < mark.from(); i++) {
			if (MeetingNouns.noun(this.mentions, i)) {
				return false;
			}
		}
		return mark.from() - topic.to() < REACH;
	}

	private void carriedOut(DealClause clause, DealTopic topic, DealMark mark) {
		boolean begun = mark.cue() == DealCue.BEGUN;
		DateMention date = date(clause.sentence());
		LocalDate day = (date != null && !date.day().isAfter(this.published)) ? date.day() : this.published;
		Deal deal = this.places.carriedOut(topic, day);
		if (deal == null) {
			return;
		}
		deal.stage(new Fact(begun ? "STARTED" : "IMPLEMENTED", mark.from(), mark.to(), "carried-out", 0.85));
		if (date != null && date.exact()) {
			Fact fact = new Fact(date.iso(), date.from(), date.to(), "stage-date", 0.8);
			deal.startedOn = begun ? fact : deal.startedOn;
			deal.implementedOn = begun ? deal.implementedOn : fact;
		}
		if (deal.count == null) {
			deal.count = DealCounts.read(this.mentions, clause, topic, false);
		}
	}

	/** "the sides exchanged memoranda" is agreed and done at once. */
	private void exchanged(DealClause clause, DealTopic topic) {
		Token verb = this.document.token(topic.from());
		DealMark last = clause.lastBefore(topic.from());
		RoundDraft round = this.places.at(clause.sentence(), topic.from(), null);
		boolean both = verb.is("exchanged", "swapped", "traded") || verb.is("handed", "gave", "passed", "presented")
				&& (this.document.token(topic.from() + 1).is("each", "one", "the")
						|| DealLexicon.is("JOINT", this.document.token(topic.from() - 1)));
		if (!both || this.document.token(topic.from() - 1).is("be", "to")
				|| this.document.token(topic.at()).is("views", "conditions", "terms", "demands")
				|| last != null && last.cue().cancels() && topic.from() - last.to() < 6 || round == null) {
			return;
		}
		add(round, topic, topic.from());
	}

	private static @Nullable Deal add(RoundDraft round, DealTopic topic, int at) {
		for (Deal each : round.deals) {
			if (each.type == topic.type()) {
				return null;
			}
		}
		Deal deal = new Deal(topic.type(),
				new Fact(topic.type().name(), topic.at(), topic.at() + 1, "agreed-object", 0.85));
		deal.stage(new Fact("IMPLEMENTED", at, at + 1, "carried-out", 0.85));
		round.deals.add(deal);
		return deal;
	}

	/** "What was agreed is being carried out" is said of all that the lines name. */
	private boolean whole(DealClause clause) {
		boolean agreed = false;
		for (DealMark mark : clause.marks()) {
			if (mark.cue().cancels()) {
				return false;
			}
			agreed |= mark.cue() == DealCue.AGREE || mark.cue() == DealCue.PLEDGE;
			if (agreed && (mark.cue() == DealCue.DONE || mark.cue() == DealCue.BEGUN)) {
				return this.document.token(clause.from()).is("what", "all", "much", "most", "everything");
			}
		}
		return false;
	}

	private @Nullable DateMention date(Sentence sentence) {
		for (int i = sentence.from(); i < sentence.to(); i++) {
			DateMention date = this.mentions.date(i);
			if (date != null && !this.document.token(date.from() - 1).is("since")) {
				return date;
			}
		}
		return null;
	}

}
