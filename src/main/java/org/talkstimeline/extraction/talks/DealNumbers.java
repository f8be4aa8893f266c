package org.talkstimeline.extraction.talks;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.mention.Mentions;

/**
 * Gives agreements their numbers, in the order in which the text tells them: the number
 * beside the words for what was agreed, or one in the lines that follow.
 */
final class DealNumbers {

	private final Mentions mentions;

	/** What was agreed on last, if its number may still be told. */
	private @Nullable Deal open;

	DealNumbers(Mentions mentions) {
		this.mentions = mentions;
	}

	/** Forgets what other lines left without a number. */
	void turn() {
		this.open = null;
	}

	Deal count(Deal deal, DealClause clause, DealTopic topic) {
		if (deal.count == null && DealTopic.counted(topic.type())) {
			deal.count = DealCounts.read(this.mentions, clause, topic, true);
			this.open = (deal.count == null) ? deal : null;
		}
		return deal;
	}

	/**
	 * Counts what a clause says was agreed: "agreed that 600 bodies would be returned"
	 * goes before "handed over another 45 bodies, as had been agreed".
	 */
	Deal content(Deal deal, DealClause clause, DealTopic topic, DealMark cue) {
		if (cue.from() < topic.from() && !deal.firm) {
			Fact told = deal.count;
			deal.count = null;
			deal.firm = count(deal, clause, topic).count != null;
			deal.count = deal.firm ? deal.count : told;
		}
		return count(deal, clause, topic);
	}

	/**
	 * "At least 200 from each side will go home": whether a clause tells the number of
	 * what was named before.
	 */
	boolean later(DealClause clause) {
		Deal deal = this.open;
		if (deal == null || deal.count != null || !clause.topics().isEmpty()) {
			return false;
		}
		Fact number = DealCounts.read(this.mentions, clause);
		if (number == null
				|| clause.marks().stream().anyMatch((each) -> each.cue().cancels() && each.from() < number.from())) {
			return false;
		}
		deal.count = number;
		return true;
	}

}
