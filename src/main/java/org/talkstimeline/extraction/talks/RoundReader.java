package org.talkstimeline.extraction.talks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.text.Block;
import org.talkstimeline.extraction.text.Sentence;

/**
 * Tells apart the rounds of which an article speaks, and finds for each sentence the
 * round it is about.
 */
final class RoundReader {

	private static final int MOST_ROUNDS = 40;

	private static final int MOST_LEAD = 12;

	/** After so many days a meeting is recalled rather than reported. */
	private static final int MEMORY = 60;

	private static final int LEAD = 3;

	private final Mentions mentions;

	private final LocalDate published;

	private final List<RoundDraft> rounds = new ArrayList<>();

	private final Map<Integer, List<Reference>> bySentence = new HashMap<>();

	private final SameMeeting sameness;

	private @Nullable RoundDraft main;

	RoundReader(Mentions mentions, LocalDate published) {
		this.mentions = mentions;
		this.published = published;
		this.sameness = new SameMeeting(published);
	}

	Rounds read(Sides sides) {
		List<Reference> loose = new ArrayList<>();
		boolean numbered = false;
		StandingDate standing = new StandingDate(this.mentions, this.published);
		for (Sentence sentence : this.mentions.document().sentences()) {
			if (sentence.kind() == Block.Kind.NOISE) {
				continue;
			}
			List<Reference> found = ReferenceReader.read(this.mentions, sides, sentence);
			standing.pass(sentence, found);
			numbered |= found.stream().anyMatch((each) -> each.ordinal > 0 && !each.elliptic);
			this.bySentence.put(sentence.index(), found);
			for (Reference each : found) {
				if (each.elliptic && (!numbered || each.date == null && each.city == null && !each.told("SCHEDULED"))) {
					each.ordinal = 0;
				}
				RoundParties.read(this.mentions, sides, each);
				if (!place(each)) {
					loose.add(each);
				}
			}
		}
		LeadFinder lead = new LeadFinder(this.mentions, sides, this.published, this.rounds);
		this.main = lead.date(this.main, loose);
		for (Reference each : loose) {
			placeLoose(each);
		}
		this.rounds.removeIf((each) -> !each.dated() && each.ordinal == 0);
		if (this.main == null && !this.rounds.isEmpty()) {
			this.main = this.rounds.get(0);
		}
		new TownFinder(this.mentions, sides).complete(this.main);
		lead.ordinal(this.main);
		RoundOrder.number(this.rounds, this.main);
		RoundStages.read(this.mentions, this.rounds, this.main, this.published);
		RoundSpans.join(this.rounds, this.main);
		return new Rounds(this.rounds, this.main, this.bySentence, news());
	}

	/** Whether the main round is recent, to come, or told of in the first lines. */
	private boolean news() {
		RoundDraft round = this.main;
		if (round == null || round.date == null || round.references.isEmpty()) {
			return true;
		}
		return round.date.day().isAfter(this.published.minusDays(MEMORY))
				|| round.references.get(0).sentence.index() <= LEAD;
	}

	private boolean place(Reference reference) {
		if (!reference.dated() && reference.ordinal == 0
				|| reference.wished && !this.sameness.past(reference) && !proposed(reference)) {
			return false;
		}
		RoundDraft same = null;
		Set<String> table = reference.table();
		for (RoundDraft round : this.rounds) {
			if (round.seats(table) && this.sameness.same(round, reference, this.main)) {
				same = round;
				break;
			}
		}
		if (same == null && this.rounds.size() >= MOST_ROUNDS) {
			return false;
		}
		if (same == null) {
			same = new RoundDraft();
			this.rounds.add(same);
		}
		same.join(reference);
		if (this.main == null && reference.turn == Reference.Turn.SAME && reference.sentence.index() <= MOST_LEAD
				&& reference.sentence.kind() != Block.Kind.CAPTION) {
			this.main = same;
		}
		return true;
	}

	/** "its proposal to hold the second round on June 2" fixes number and day. */
	private static boolean proposed(Reference reference) {
		return reference.ordinal > 0 && reference.date != null && reference.date.exact();
	}

	/** "the previous round" and "the talks" without a date or a number. */
	private void placeLoose(Reference reference) {
		if (reference.wished || this.main == null) {
			return;
		}
		RoundDraft target = switch (reference.turn) {
			case SAME -> null;
			case PREVIOUS -> Rounds.before(this.rounds, this.main, this.published);
			default -> null;
		};
		if (target != null) {
			target.join(reference);
		}
		else if (reference.turn == Reference.Turn.SAME && reference.count < 2 && this.main.seats(reference.table())
				&& reference.sentence.kind() != Block.Kind.HEADING && (here(reference) || lead(reference))) {
			this.main.join(reference);
		}
	}

	/** Whether it adds to what is known of the meeting that the article is about. */
	private boolean here(Reference reference) {
		RoundDraft round = this.main;
		boolean placed = round != null
				&& (reference.venue != null && round.venue == null || reference.city != null && round.city == null);
		return placed && reference.noun
				&& (reference.city == null || round.city == null || reference.city.name().equals(round.city.name()));
	}

	private boolean lead(Reference reference) {
		RoundDraft round = this.main;
		return round != null && !round.references.isEmpty()
				&& reference.sentence.index() <= round.references.get(0).sentence.index() + 4;
	}

}
