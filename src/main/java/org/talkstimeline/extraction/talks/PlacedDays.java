package org.talkstimeline.extraction.talks;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.DateMention;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.mention.PlaceMention;
import org.talkstimeline.extraction.text.Block;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds days that an article names together with a town outside the countries of the
 * sides, as in "on 10 July, in Abu Dhabi": what brings the sides to a third country is a
 * meeting, whatever word the article has for it.
 */
final class PlacedDays {

	private static final int GAP = 6;

	private static final int BEFORE = 9;

	private PlacedDays() {
	}

	static List<Reference> read(Mentions mentions, Sides sides, Sentence sentence) {
		List<Reference> found = new ArrayList<>();
		if (!sentence.body() || sentence.kind() == Block.Kind.CAPTION) {
			return found;
		}
		for (int i = sentence.from(); i < sentence.to(); i++) {
			DateMention date = mentions.date(i);
			if (date == null || date.from() != i || date.precision() == DateMention.Precision.VAGUE
					|| date.precision() == DateMention.Precision.YEAR || mentions.document().dateline().get(i)) {
				continue;
			}
			PlaceMention town = town(mentions, sides, sentence, date);
			if (town == null && same(mentions.document(), date)) {
				Reference reference = new Reference(sentence, date.from());
				reference.date = date;
				found.add(reference);
			}
			else if (town != null && !otherwise(mentions, sentence, Math.min(town.from(), date.from()),
					Math.max(town.to(), date.to()))) {
				Reference reference = new Reference(sentence, Math.min(town.from(), date.from()));
				reference.date = date;
				reference.city = town;
				found.add(reference);
			}
		}
		return found;
	}

	private static @Nullable PlaceMention town(Mentions mentions, Sides sides, Sentence sentence, DateMention date) {
		Document document = mentions.document();
		for (int i = Math.max(sentence.from(), date.from() - GAP); i < Math.min(sentence.to(), date.to() + GAP); i++) {
			PlaceMention place = mentions.place(i);
			boolean neutral = place != null && !place.venue() && place.from() == i && !sides.negotiates(place.country())
					&& !document.dateline().get(i);
			if (neutral && document.token(i - 1).is("in", "at", "near", "since") && joined(mentions, place, date)) {
				return place;
			}
		}
		return null;
	}

	/** "On Friday, in the same villa". */
	private static boolean same(Document document, DateMention date) {
		int after = date.to() + (document.token(date.to()).is(",") ? 1 : 0);
		int before = date.from() - (document.token(date.from() - 1).is("on") ? 5 : 4);
		return date.exact() && (samePlace(document, after) || samePlace(document, before));
	}

	private static boolean samePlace(Document document, int at) {
		return document.token(at).is("in", "at") && document.token(at + 1).is("the")
				&& document.token(at + 2).is("same")
				&& (Words.is(document.token(at + 3), WordClass.VENUE) || document.token(at + 3)
					.is("place", "city", "town", "building", "room", "house", "villa", "hotel", "capital"));
	}

	/** Nothing but small words and commas may stand between town and day. */
	private static boolean joined(Mentions mentions, PlaceMention place, DateMention date) {
		int from = Math.min(place.to(), date.to());
		int to = Math.max(place.from(), date.from());
		for (int i = from; i < to; i++) {
			Token token = mentions.document().token(i);
			if (!token.is(",", "on", "in", "at", "near", "this", "that", "last", "of", "year", "late", "early",
					"for")) {
				return false;
			}
		}
		return true;
	}

	/** Whether the words before tell of a journey, a statement or bloodshed there. */
	static boolean otherwise(Mentions mentions, Sentence sentence, int from, int to) {
		for (int i = from - 1; i >= Math.max(sentence.from(), from - BEFORE); i--) {
			Token token = mentions.document().token(i);
			if (token.is(";", "agreed", "signed", "concluded", "reached", "arranged", "settled", "decided",
					"negotiated", "struck", "clinched", "sealed", "accepted", "undertook", "initialled", "brokered",
					"hammered", "thrashed", "worked")) {
				break;
			}
			if (Words.is(token, WordClass.SPEECH) || Words.is(token, WordClass.OTHER_EVENT)
					|| Words.is(token, WordClass.TRANSFER)
					|| token.is("flown", "shot", "wounded", "appeared", "born", "dead", "buried", "phoned", "war",
							"announcement", "visit", "ceasefire", "expected", "stay")
					|| token.is("was", "is") && mentions.person(i - 1) != null && from - i < 3) {
				return true;
			}
		}
		for (int i = to; i < Math.min(sentence.to(), to + BEFORE); i++) {
			Token token = mentions.document().token(i);
			if (token.is(",", ";")) {
				continue;
			}
			if (Words.is(token, WordClass.SPEECH) || token.is("killed", "shot", "attack")) {
				return true;
			}
			PersonMention person = mentions.person(i);
			if (person != null && Words.is(mentions.document().token(person.nameTo()), WordClass.SPEECH)) {
				return true;
			}
			if (Words.is(token, WordClass.MEETING_VERB) || person != null) {
				return false;
			}
		}
		return false;
	}

}
