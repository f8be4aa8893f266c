package org.talkstimeline.extraction.talks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.text.Sentence;

/**
 * The rounds of an article, and which of them a sentence is about.
 *
 * @param all every round, in the order in which the article comes to them
 * @param main the round that the article is about, or null
 * @param references what each sentence says of meetings
 * @param news whether the main round is what the article reports, and not only recalled
 */
record Rounds(List<RoundDraft> all, @Nullable RoundDraft main, Map<Integer, List<Reference>> references, boolean news) {

	/** Finds the round that a place in a sentence is about. */
	@Nullable RoundDraft at(Sentence sentence, int token, @Nullable RoundDraft context) {
		RoundDraft nearest = null;
		for (Reference each : this.references.getOrDefault(sentence.index(), List.of())) {
			if (each.round != null && !each.aside && each.clause <= token && (nearest == null || each.from <= token)) {
				nearest = each.round;
			}
		}
		return (nearest != null) ? nearest : (context != null) ? context : home();
	}

	/** Gives the round of which sentences speak that name none. */
	private @Nullable RoundDraft home() {
		return this.news ? this.main : null;
	}

	/** Gives the country in which the main round takes place, unless it is a side. */
	String host(Sides sides) {
		String country = (this.main != null && this.main.city != null) ? this.main.city.country() : "";
		return sides.negotiates(country) ? "" : country;
	}

	/** Whoever is wished to meet does not meet. */
	boolean wished(Cue cue, Sentence sentence) {
		boolean wished = false;
		for (Reference each : this.references.getOrDefault(sentence.index(), List.of())) {
			if (each.from <= cue.to()) {
				wished = each.wished && each.round == null;
			}
		}
		return wished && cue.role() != CueRole.HEAD_ACT && cue.role() != CueRole.HEAD_BY;
	}

	/** Finds the round in whose light the next sentence stands. */
	@Nullable RoundDraft context(Sentence sentence, @Nullable RoundDraft before, boolean sameParagraph) {
		RoundDraft found = null;
		for (Reference each : this.references.getOrDefault(sentence.index(), List.of())) {
			if (each.round != null && !each.aside && found == null && each.clause <= sentence.from()) {
				found = each.round;
			}
		}
		return (found != null) ? found : sameParagraph ? before : home();
	}

	static @Nullable RoundDraft before(List<RoundDraft> rounds, @Nullable RoundDraft main, LocalDate published) {
		RoundDraft best = null;
		for (RoundDraft each : rounds) {
			if (each == main || each.date == null || each.date.day().isAfter(published)) {
				continue;
			}
			boolean earlier = main == null || main.date == null || each.date.day().isBefore(main.date.day());
			if (earlier && (best == null || best.date == null || each.date.day().isAfter(best.date.day()))) {
				best = each;
			}
		}
		return best;
	}

	/** Finds the latest of the rounds over which a sentence names. */
	@Nullable RoundDraft latestIn(Sentence sentence) {
		RoundDraft best = null;
		for (Reference each : this.references.getOrDefault(sentence.index(), List.of())) {
			RoundDraft round = each.round;
			if (round != null && round.is("HELD") && (best == null || best.iso().compareTo(round.iso()) < 0)) {
				best = round;
			}
		}
		return best;
	}

	/** Finds the latest round that has taken place. */
	@Nullable RoundDraft latestHeld() {
		RoundDraft best = null;
		for (RoundDraft each : this.all) {
			boolean held = each.is("HELD");
			if (held && (best == null || best.iso().compareTo(each.iso()) < 0)) {
				best = each;
			}
		}
		return best;
	}

}
