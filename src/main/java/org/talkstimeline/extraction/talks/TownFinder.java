package org.talkstimeline.extraction.talks;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.Gazetteer;
import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PartyMention;
import org.talkstimeline.extraction.mention.PlaceMention;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;

/**
 * Finds the town of the meeting that an article is about where it does not stand with the
 * words for the meeting.
 */
final class TownFinder {

	private static final int FIRST_LINES = 12;

	/** No town has more words, and none that is in capitals so few letters. */
	private static final int TOWN = 3;

	private final Mentions mentions;

	private final Document document;

	private final Sides sides;

	TownFinder(Mentions mentions, Sides sides) {
		this.mentions = mentions;
		this.document = mentions.document();
		this.sides = sides;
	}

	/** Gives the main round its town, the surest words for it first. */
	void complete(@Nullable RoundDraft round) {
		if (round == null || round.city != null || round.references.isEmpty()) {
			return;
		}
		PlaceMention town = dateline(here(round));
		town = (town != null) ? town : unlisted();
		town = (town != null) ? town : byline();
		town = (town != null) ? town : headline(round);
		round.city = (town != null) ? town : only();
	}

	/** An article sent from the town of the talks need not name the town again. */
	private @Nullable PlaceMention dateline(boolean here) {
		for (int i = this.document.dateline().nextSetBit(0); i >= 0; i = this.document.dateline().nextSetBit(i + 1)) {
			PlaceMention place = this.mentions.place(i);
			if (place != null && !place.venue() && (here || !this.sides.negotiates(place.country()))) {
				return place;
			}
		}
		return null;
	}

	/** "HURDAL, Norway, Oct 18": what stands first is a town, though no list holds it. */
	private @Nullable PlaceMention unlisted() {
		int from = this.document.dateline().nextSetBit(0);
		int to = from;
		while (from >= 0 && this.document.token(to).word() && this.document.token(to).upper() && to - from < TOWN) {
			to++;
		}
		boolean town = to > from && this.document.token(to).is(",") && this.document.token(from).text().length() > TOWN
				&& this.mentions.party(from) == null && this.mentions.date(from) == null
				&& this.mentions.date(from + 1) == null && this.mentions.place(from) == null;
		if (!town) {
			return null;
		}
		PartyMention country = this.mentions.party(to + (this.document.token(to + 1).is("the") ? 2 : 1));
		return new PlaceMention(from, to, Headline.name(this.document.tokens().subList(from, to)),
				(country != null) ? country.code() : "", false);
	}

	/** "The two teams met here": in the town of the dateline, whosever it is. */
	private boolean here(RoundDraft round) {
		for (Reference each : round.references) {
			for (int i = each.sentence.from(); i < each.sentence.to(); i++) {
				if (this.document.token(i).is("here") && !this.document.quoted().get(i)) {
					return true;
				}
			}
		}
		return false;
	}

	/** "From our correspondent in Dayton, Ohio". */
	private @Nullable PlaceMention byline() {
		Sentence first = this.document.sentences().isEmpty() ? null : this.document.sentences().get(0);
		if (first == null || first.to() - first.from() > FIRST_LINES
				|| !this.document.token(first.from()).is("from", "by")) {
			return null;
		}
		for (int i = first.from() + 1; i < first.to(); i++) {
			PlaceMention place = this.mentions.place(i);
			if (place != null && !place.venue() && this.document.token(i - 1).is("in", "at")
					&& !this.sides.negotiates(place.country())) {
				return place;
			}
		}
		return null;
	}

	private @Nullable PlaceMention headline(RoundDraft round) {
		Gazetteer.City city = Headline.city(this.document.title());
		int at = round.references.get(0).from;
		return (city != null && !this.sides.negotiates(city.country()))
				? new PlaceMention(at, at + 1, city.name(), city.country(), false) : null;
	}

	/**
	 * The town outside the countries of the sides that an article speaks of, where there
	 * is but one or one far more than others.
	 */
	private @Nullable PlaceMention only() {
		Map<String, Integer> told = new LinkedHashMap<>();
		PlaceMention best = null;
		int all = 0;
		for (Sentence sentence : this.document.sentences()) {
			for (int i = sentence.from(); i < sentence.to() && sentence.body(); i++) {
				PlaceMention place = this.mentions.place(i);
				if (place == null || place.from() != i || !there(place)) {
					continue;
				}
				all++;
				int count = told.merge(place.name(), 1, Integer::sum);
				best = (best == null || count > told.getOrDefault(best.name(), 0)) ? place : best;
			}
		}
		return (best != null && 2 * told.getOrDefault(best.name(), 0) > all) ? best : null;
	}

	/** "agreed in Istanbul", "the Istanbul accords". */
	private boolean there(PlaceMention place) {
		boolean neutral = !place.venue() && !this.sides.negotiates(place.country())
				&& this.mentions.person(place.from()) == null && this.mentions.party(place.from()) == null;
		return neutral && (this.document.token(place.from() - 1).is("in", "to", "near")
				|| Words.is(this.document.token(place.to()), WordClass.MEETING)
				|| this.document.token(place.to()).is("accord", "accords", "agreement", "agreements", "process"));
	}

}
