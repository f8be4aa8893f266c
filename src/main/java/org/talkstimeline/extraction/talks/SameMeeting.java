package org.talkstimeline.extraction.talks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.mention.DateMention;
import org.talkstimeline.extraction.text.Block;

/**
 * Tells whether two places in an article speak of one meeting. A meeting may be told of
 * at several days: that of its opening, one in between, and that of its end.
 */
final class SameMeeting {

	private static final int LONGEST_ROUND = 60;

	private static final int MOST_RECENT = 5;

	private final LocalDate published;

	SameMeeting(LocalDate published) {
		this.published = published;
	}

	boolean past(Reference reference) {
		return reference.date != null && reference.date.exact() && reference.date.day().isBefore(this.published);
	}

	/**
	 * Tells whether a reference means a round.
	 * @param main the round that the article is about as far as it is known, or null
	 */
	boolean same(RoundDraft round, Reference reference, @Nullable RoundDraft main) {
		if (round.ordinal > 0 && reference.ordinal > 0) {
			return round.ordinal == reference.ordinal && !clash(round.date, reference.date);
		}
		DateMention date = reference.dated() ? reference.date : null;
		if (round.date != null && date != null && spans(round, reference)) {
			return true;
		}
		if (round.date != null && date != null && goesOn(round, reference, main)) {
			return true;
		}
		if (round.date != null && date != null) {
			return !clash(round.date, date) && !(clashing(round, reference));
		}
		boolean dateless = round.date == null && round == main && date != null && reference.turn == Reference.Turn.SAME
				&& reference.ordinal == 0 && reference.sentence.kind() != Block.Kind.CAPTION && near(round, reference)
				&& !(past(reference) && round.onlyScheduled());
		boolean unnumbered = reference.ordinal > 0 && date == null && round.ordinal == 0 && round == main
				&& reference.turn == Reference.Turn.SAME && !ahead(round, reference);
		return dateless || unnumbered;
	}

	/** What goes on the day after the meeting began is the same meeting. */
	private boolean goesOn(RoundDraft round, Reference reference, @Nullable RoundDraft main) {
		return round == main && round.date != null && reference.date != null && round.date.exact()
				&& reference.date.exact() && reference.turn == Reference.Turn.SAME && reference.ordinal == 0
				&& reference.city == null && !reference.date.day().isAfter(this.published)
				&& ChronoUnit.DAYS.between(round.date.last(), reference.date.day()) == 1;
	}

	/** "opened on May 2" and "ended on Friday" may be two ends of one round. */
	private static boolean spans(RoundDraft round, Reference reference) {
		if (round.date == null || reference.date == null || !round.date.exact() || !reference.date.exact()
				|| reference.turn != Reference.Turn.SAME && reference.turn != Reference.Turn.OTHER) {
			return false;
		}
		long days = ChronoUnit.DAYS.between(round.date.day(), reference.date.day());
		return round.opens() && reference.closing && days > 0 && days < LONGEST_ROUND
				|| round.closes() && reference.opening && days < 0 && days > -LONGEST_ROUND;
	}

	private boolean near(RoundDraft round, Reference reference) {
		boolean recent = reference.date != null && reference.date.exact()
				&& !reference.date.day().isBefore(this.published.minusDays(MOST_RECENT));
		return recent || reference.sentence.index() <= round.references.get(0).sentence.index() + 3;
	}

	private static boolean clashing(RoundDraft round, Reference reference) {
		return round.city != null && reference.city != null && !round.city.name().equals(reference.city.name())
				&& reference.date != null && !reference.date.exact();
	}

	private boolean ahead(RoundDraft round, Reference reference) {
		boolean held = round.date != null && !round.date.day().isAfter(this.published);
		return held && reference.told("SCHEDULED") && !round.scheduled();
	}

	private static boolean clash(@Nullable DateMention a, @Nullable DateMention b) {
		if (a == null || b == null) {
			return false;
		}
		if (a.exact() && b.exact()) {
			boolean inside = !b.day().isBefore(a.day()) && !b.day().isAfter(a.last())
					|| !a.day().isBefore(b.day()) && !a.day().isAfter(b.last());
			return !inside;
		}
		String x = a.iso();
		String y = b.iso();
		return !x.startsWith(y) && !y.startsWith(x);
	}

}
