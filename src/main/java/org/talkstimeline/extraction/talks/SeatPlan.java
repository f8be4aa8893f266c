package org.talkstimeline.extraction.talks;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Numerals;
import org.talkstimeline.extraction.text.Sentence;

/**
 * Puts people at the rounds that a sentence is about.
 */
final class SeatPlan {

	private final Document document;

	private final Rounds rounds;

	SeatPlan(Document document, Rounds rounds) {
		this.document = document;
		this.rounds = rounds;
	}

	/** "on each occasion" and "all three" speak of every round so far. */
	List<RoundDraft> targets(Sentence sentence, int token, @Nullable RoundDraft context) {
		for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
			if (this.document.token(i).is("all", "each", "both", "every") && (this.document.token(i + 1)
				.is("occasion", "rounds", "occasions", "round", "meetings", "sessions", "time")
					|| this.document.token(i).is("all") && Numerals.cardinal(this.document.token(i + 1)) > 1)) {
				return this.rounds.all().stream().filter((each) -> each.is("HELD") && each.parties.isEmpty()).toList();
			}
		}
		RoundDraft one = at(sentence, token, context);
		return (one != null) ? List.of(one) : List.of();
	}

	@Nullable RoundDraft at(Sentence sentence, int token, @Nullable RoundDraft context) {
		return this.rounds.at(sentence, token, context);
	}

	void seat(@Nullable RoundDraft where, Seat seat) {
		if (where != null) {
			where.seats.add(seat);
			if (!seat.party().isEmpty()) {
				seat.person().belongs(seat.party(), 8);
			}
		}
	}

}
