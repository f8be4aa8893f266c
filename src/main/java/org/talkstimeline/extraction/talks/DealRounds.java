package org.talkstimeline.extraction.talks;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.mention.DateMention;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds the round at which something was agreed: the one that the sentence names, else
 * the one that its paragraph is about, else the latest that has taken place.
 */
final class DealRounds {

	private static final int OPENING = 8;

	private final Rounds rounds;

	private final LocalDate published;

	private final Mentions mentions;

	private @Nullable RoundDraft held;

	DealRounds(Mentions mentions, Rounds rounds, LocalDate published) {
		this.mentions = mentions;
		this.rounds = rounds;
		this.published = published;
	}

	void enter(Sentence sentence, boolean carries) {
		RoundDraft context = latest(sentence);
		context = (context == null && carries) ? one(sentence) : context;
		context = (context != null) ? context : this.rounds.context(sentence, this.held, carries);
		if (context != null && over(context)) {
			this.held = context;
		}
		else if (!carries) {
			this.held = null;
		}
	}

	/** "The first two were held in May and June. At the latter": the one of those. */
	private @Nullable RoundDraft one(Sentence sentence) {
		boolean latter = false;
		boolean former = false;
		for (int i = sentence.from(); i < sentence.to(); i++) {
			Token before = this.mentions.document().token(i - 1);
			latter |= before.is("the") && this.mentions.document().token(i).is("latter");
			former |= before.is("the") && this.mentions.document().token(i).is("former")
					&& this.mentions.document().token(i + 1).is(",");
		}
		if (!latter && !former) {
			return null;
		}
		RoundDraft best = null;
		for (Reference each : this.rounds.references().getOrDefault(sentence.index() - 1, List.of())) {
			RoundDraft round = each.round;
			if (round != null && over(round) && (best == null || (round.iso().compareTo(best.iso()) > 0) == latter)) {
				best = round;
			}
		}
		return best;
	}

	/** Of several past rounds that a sentence names, the latest is credited. */
	private @Nullable RoundDraft latest(Sentence sentence) {
		RoundDraft best = null;
		for (Reference each : this.rounds.references().getOrDefault(sentence.index(), List.of())) {
			RoundDraft round = each.round;
			if (round != null && over(round) && each.turn == Reference.Turn.PREVIOUS
					&& (best == null || round.iso().compareTo(best.iso()) > 0)) {
				best = round;
			}
		}
		return best;
	}

	/**
	 * Whether the article announces a round: that the sides will meet is then its news,
	 * not an agreement.
	 */
	boolean announced() {
		RoundDraft main = this.rounds.main();
		return main != null && !over(main);
	}

	private static boolean over(RoundDraft round) {
		return !round.is("SCHEDULED") && !round.is("CANCELLED");
	}

	/**
	 * Finds the round for a token of a sentence.
	 * @param outcome the round whose outcome the paragraph spells out
	 */
	@Nullable RoundDraft at(Sentence sentence, int token, @Nullable RoundDraft outcome) {
		RoundDraft named = null;
		for (Reference each : this.rounds.references().getOrDefault(sentence.index(), List.of())) {
			if (each.round != null && over(each.round) && (named == null || each.from <= token)) {
				named = each.round;
			}
		}
		if (named != null) {
			return named;
		}
		if (outcome != null || this.held != null) {
			return (outcome != null) ? outcome : this.held;
		}
		RoundDraft main = this.rounds.main();
		return (main != null && over(main)) ? main : latest(this.published);
	}

	/**
	 * "In 2019 they had agreed" opens with a date at which none of the rounds took place.
	 */
	boolean past(DealClause clause, DealMark cue) {
		if (!this.rounds.references().getOrDefault(clause.sentence().index(), List.of()).isEmpty()) {
			return false;
		}
		for (int i = clause.from(); i < Math.min(cue.from(), clause.from() + OPENING); i++) {
			DateMention date = this.mentions.date(i);
			if (date != null && date.precision() != DateMention.Precision.VAGUE && !date.iso().isEmpty()
					&& date.last().isBefore(this.published.minusDays(40))
					&& this.rounds.all()
						.stream()
						.noneMatch((each) -> each.iso().startsWith(date.iso()) || date.iso().startsWith(each.iso()))) {
				return true;
			}
		}
		return false;
	}

	/** Whether a cue bears a date at which none of the rounds took place. */
	boolean elsewhere(DealClause clause, DealMark cue, RoundDraft round) {
		for (int i = cue.to(); i < Math.min(clause.to(), cue.to() + 4); i++) {
			DateMention date = this.mentions.date(i);
			if (date != null && date.from() == i && date.precision() != DateMention.Precision.VAGUE
					&& !date.last().isAfter(this.published)) {
				String iso = round.iso();
				return !iso.isEmpty() && !iso.startsWith(date.iso()) && !date.iso().startsWith(iso) && Math.abs(
						date.day().toEpochDay() - LocalDate.parse((iso + "-01-01").substring(0, 10)).toEpochDay()) > 40;
			}
		}
		return false;
	}

	/** Finds the latest round that had taken place by a day. */
	@Nullable RoundDraft latest(LocalDate day) {
		return Rounds.before(this.rounds.all(), null, day);
	}

	/** Finds the round whose agreement of a kind was carried out by a day. */
	@Nullable Deal carriedOut(DealTopic topic, LocalDate day) {
		Deal best = null;
		String latest = "";
		for (RoundDraft round : this.rounds.all()) {
			boolean early = round.date == null || !round.date.day().isAfter(day);
			for (Deal deal : round.deals) {
				if (deal.type == topic.type() && early && (best == null || round.iso().compareTo(latest) > 0)) {
					best = deal;
					latest = round.iso();
				}
			}
		}
		return best;
	}

}
