package org.talkstimeline.extraction.talks;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.mention.DateMention;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PlaceMention;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * The date at the head of an entry of a chronology, to which the meetings that the entry
 * tells of belong: "8 July 1990. They meet for the first time."
 */
final class StandingDate {

	private final Mentions mentions;

	private final LocalDate published;

	private @Nullable DateMention date;

	private int block = -1;

	private boolean used;

	StandingDate(Mentions mentions, LocalDate published) {
		this.mentions = mentions;
		this.published = published;
	}

	/** Goes on to a sentence and dates what it tells of meetings. */
	void pass(Sentence sentence, List<Reference> references) {
		DateMention alone = alone(sentence);
		if (alone != null) {
			entry(sentence, alone, references);
			boolean line = this.mentions.document().blocks().get(sentence.block()).to() == sentence.to();
			this.block = sentence.block() + (line ? 1 : 0);
			this.date = alone;
			this.used = false;
			return;
		}
		if (this.date == null || sentence.block() != this.block) {
			return;
		}
		if (references.isEmpty() && !this.used) {
			delegations(sentence, references);
		}
		for (Reference each : references) {
			if (each.date == null && each.turn == Reference.Turn.SAME && !each.wished) {
				each.date = this.date;
				this.used = true;
				return;
			}
		}
	}

	/** "October 18-19, Doha" is a meeting, whatever the entry goes on to tell. */
	private void entry(Sentence sentence, DateMention day, List<Reference> references) {
		for (int i = sentence.from(); i < sentence.to(); i++) {
			PlaceMention place = this.mentions.place(i);
			if (place != null && !place.venue() && sentence.body() && day.exact()) {
				Reference reference = new Reference(sentence, sentence.from());
				reference.date = day;
				reference.city = place;
				references.add(reference);
				return;
			}
		}
	}

	/** Where the entry tells of delegations it tells of a meeting. */
	private void delegations(Sentence sentence, List<Reference> references) {
		for (int i = sentence.from(); i < sentence.to(); i++) {
			if (this.mentions.document().token(i).is("delegation", "delegations", "negotiators", "delegates")) {
				references.add(new Reference(sentence, i));
				return;
			}
		}
	}

	/**
	 * Gives the date of which alone a sentence consists, unless it is that of the news.
	 */
	private @Nullable DateMention alone(Sentence sentence) {
		DateMention found = null;
		for (int i = sentence.from(); i < sentence.to(); i++) {
			DateMention here = this.mentions.date(i);
			Token token = this.mentions.document().token(i);
			if (here == null && token.word() && !token.is("on", "in") && this.mentions.place(i) == null) {
				return null;
			}
			found = (found == null) ? here : found;
		}
		boolean past = found != null && found.last().isBefore(this.published.minusDays(1));
		return (past && found.precision() != DateMention.Precision.YEAR) ? found : null;
	}

}
