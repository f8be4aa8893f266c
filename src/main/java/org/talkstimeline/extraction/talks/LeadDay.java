package org.talkstimeline.extraction.talks;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.DateMention;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PartyMention;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * The recent day of which the first lines of an article tell.
 *
 * @param date the day
 * @param certain whether the sentence tells of both sides' people together
 * @param likely whether it tells of people of theirs at all
 */
record LeadDay(DateMention date, boolean certain, boolean likely) {

	private static final int FIRST_LINES = 12;

	private static final int MOST_RECENT = 5;

	/** A meeting so many days ahead is news. */
	private static final int SOON = 7;

	private static final int CERTAIN = 3;

	private static final int OPENING = 6;

	private static final int FAR = 4;

	/**
	 * Finds the day for which most speaks, or null where no recent day is named.
	 * @param others the sentences that tell of other meetings
	 */
	static @Nullable LeadDay best(Mentions mentions, Sides sides, LocalDate published, Set<Integer> others) {
		DateMention best = null;
		int most = Integer.MIN_VALUE;
		for (Sentence sentence : mentions.document().sentences()) {
			if (sentence.index() > FIRST_LINES + 1) {
				break;
			}
			boolean own = sentence.body() && !others.contains(sentence.index());
			for (int i = sentence.from(); i < sentence.to() && own; i++) {
				DateMention date = mentions.date(i);
				if (date != null && date.from() == i && date.exact() && !date.day().isAfter(published.plusDays(SOON))
						&& date.day().isAfter(published.minusDays(MOST_RECENT))) {
					int score = score(mentions, sides, sentence, date);
					if (score > most) {
						most = score;
						best = date;
					}
				}
			}
		}
		return (best != null) ? new LeadDay(best, most >= CERTAIN, most > 0) : null;
	}

	private static int score(Mentions mentions, Sides sides, Sentence sentence, DateMention date) {
		// the day in a dateline is when the report was sent
		boolean opening = sentence.index() == 0 && date.from() - sentence.from() < OPENING
				&& mentions.document().token(sentence.from()).upper();
		int score = (opening || mentions.document().dateline().get(date.from())) ? -4 : 0;
		boolean together = false;
		boolean team = false;
		boolean spoken = false;
		Set<String> named = new HashSet<>();
		for (int i = sentence.from(); i < sentence.to(); i++) {
			Token token = mentions.document().token(i);
			PersonMention person = mentions.person(i);
			PartyMention party = mentions.party(i);
			if (person != null || party != null) {
				named.add((person != null) ? person.person().party() : party.code());
				continue;
			}
			team |= Words.is(token, WordClass.DELEGATION) && token.norm().endsWith("s")
					|| token.is("parties", "negotiators");
			together |= token.is("signed", "initialled", "agreed", "together", "sat", "met", "faced", "rose", "parted",
					"spent", "discussing", "terms", "negotiated", "talked", "negotiating", "shook", "gathered", "table")
					|| MeetingNouns.noun(mentions, i);
			spoken |= i < date.from() && Words.is(token, WordClass.SPEECH);
		}
		named.retainAll(sides.main());
		score += (named.size() > 1) ? 2 : 0;
		score += team ? 1 : 0;
		score += together ? 2 : 0;
		score -= spoken ? 2 : 0;
		score -= PlacedDays.otherwise(mentions, sentence, date.from(), date.to()) ? 2 : 0;
		score -= sentence.index() / FAR;
		score -= mentions.document().token(date.from() - 1).is("since", "until", "by") ? 1 : 0;
		return score;
	}

}
