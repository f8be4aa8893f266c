package org.talkstimeline.extraction.talks;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.mention.DateMention;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.text.Sentence;

/**
 * Finds the round at which something was agreed: the one that the sentence names, else
 * the one that its paragraph is about, else the latest that has taken place.
 */
final class DealRounds {

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
		RoundDraft context = this.rounds.context(sentence, this.held, carries);
		if (context != null && past(context)) {
			this.held = context;
		}
		else if (!carries) {
			this.held = null;
		}
	}

	private static boolean past(RoundDraft round) {
		return !round.is("SCHEDULED") && !round.is("CANCELLED");
	}

	/** Finds the round for a token of a sentence. */
	@Nullable RoundDraft at(Sentence sentence, int token) {
		RoundDraft named = null;
		for (Reference each : this.rounds.references().getOrDefault(sentence.index(), java.util.List.of())) {
			if (each.round != null && past(each.round) && (named == null || each.from <= token)) {
				named = each.round;
			}
		}
		if (named != null) {
			return named;
		}
		if (this.held != null) {
			return this.held;
		}
		RoundDraft main = this.rounds.main();
		return (main != null && past(main)) ? main : latest(this.published);
	}

	/** Whether a cue bears a date at which none of the rounds took place. */
	boolean elsewhere(DealMark cue, RoundDraft round) {
		for (int i = cue.to(); i < cue.to() + 4; i++) {
			DateMention date = this.mentions.date(i);
			if (date != null && date.from() == i && date.precision() != DateMention.Precision.VAGUE) {
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
