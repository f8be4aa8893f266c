package org.talkstimeline.extraction.talks;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.DateMention;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.Numerals;
import org.talkstimeline.extraction.mention.PartyMention;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.mention.PlaceMention;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Reads from the words around a date whether the sides met on that day.
 */
final class DateSigns {

	private static final int BEFORE = 10;

	private static final int AFTER = 8;

	private static final int LEAD = 3;

	private static final int TOWN = 5;

	private final Mentions mentions;

	private final Sides sides;

	private final LocalDate published;

	DateSigns(Mentions mentions, Sides sides, LocalDate published) {
		this.mentions = mentions;
		this.sides = sides;
		this.published = published;
	}

	private Token token(int at) {
		return this.mentions.document().token(at);
	}

	Set<DateSign> read(Sentence sentence, DateMention date) {
		Set<DateSign> found = EnumSet.of(DateSign.NAMED);
		found.add(preposition(date));
		place(sentence, date, found);
		time(date, found);
		position(sentence, date, found);
		int from = clauseStart(sentence, date.from());
		int to = clauseEnd(sentence, date.to());
		clause(from, to, date, found);
		boolean spoken = false;
		for (int i = date.from() - 1; i >= from && !spoken; i--) {
			spoken = Words.is(token(i), WordClass.SPEECH);
			if (spoken) {
				found.add(DateSign.SPEECH_BEFORE);
			}
			else if (Words.is(token(i), WordClass.MEETING_VERB) || MeetingNouns.noun(this.mentions, i)) {
				break;
			}
		}
		sentence(sentence, found);
		return found;
	}

	private DateSign preposition(DateMention date) {
		Token before = token(date.from() - 1);
		return before.is("on") ? DateSign.ON : before.is("in", "during", "at") ? DateSign.IN
				: before.is("since") ? DateSign.SINCE : before.is("until", "by", "before", "till") ? DateSign.UNTIL
						: before.is("from", "between") ? DateSign.FROM
								: before.is("of", "the") ? DateSign.OF : DateSign.BARE;
	}

	private void place(Sentence sentence, DateMention date, Set<DateSign> found) {
		for (int i = sentence.from(); i < sentence.to(); i++) {
			PlaceMention place = this.mentions.place(i);
			if (place == null || this.mentions.document().dateline().get(i)) {
				continue;
			}
			if (place.venue()) {
				found.add(DateSign.SITE);
			}
			else if (i > date.from() - TOWN && i < date.to() + TOWN && token(i - 1).is("in", "at", "to", "near", ",")) {
				found.add(DateSign.TOWN);
			}
		}
	}

	private void time(DateMention date, Set<DateSign> found) {
		LocalDate day = date.day();
		if (day.isAfter(this.published)) {
			found.add(DateSign.AHEAD);
		}
		else if (day.equals(this.published)) {
			found.add(DateSign.TODAY);
		}
		else if (day.isAfter(this.published.minusDays(8))) {
			found.add(DateSign.THIS_WEEK);
		}
		else if (day.isBefore(this.published.minusYears(5))) {
			found.add(DateSign.YEARS_AGO);
		}
		else if (day.isBefore(this.published.minusDays(60))) {
			found.add(DateSign.LONG_AGO);
		}
		if (!date.exact()) {
			found.add(DateSign.MONTH);
		}
	}

	private void position(Sentence sentence, DateMention date, Set<DateSign> found) {
		if (this.mentions.document().dateline().get(date.from())) {
			found.add(DateSign.DATELINE);
		}
		if (sentence.index() < LEAD) {
			found.add(DateSign.LEAD);
		}
		if (sentence.index() * 3 > this.mentions.document().sentences().size() * 2) {
			found.add(DateSign.LATE);
		}
		if (this.mentions.document().quoted().get(date.from())) {
			found.add(DateSign.QUOTED);
		}
		if (token(date.to()).is("'s", "'")) {
			found.add(DateSign.POSSESSIVE);
		}
		if (this.mentions.document().opensLine(date.from()) && token(date.to()).is(":", ".", "-", "–", "—")) {
			found.add(DateSign.OPENS_LINE);
		}
	}

	private int clauseStart(Sentence sentence, int at) {
		for (int i = at - 1; i >= sentence.from(); i--) {
			if (token(i).is(";", ":", "—", "–")) {
				return i + 1;
			}
		}
		return sentence.from();
	}

	private int clauseEnd(Sentence sentence, int at) {
		for (int i = at; i < sentence.to(); i++) {
			if (token(i).is(";", "—", "–", ".")) {
				return i;
			}
		}
		return sentence.to();
	}

	private void clause(int from, int to, DateMention date, Set<DateSign> found) {
		for (int i = Math.max(from, date.from() - BEFORE); i < Math.min(to, date.to() + AFTER); i++) {
			if (i >= date.from() && i < date.to() || this.mentions.person(i) != null) {
				continue;
			}
			Token token = token(i);
			boolean before = i < date.from();
			if (MeetingNouns.noun(this.mentions, i) || MeetingNouns.elliptic(this.mentions.document(), i)
					|| token.is("meeting", "dialogue", "gathering")) {
				found.add(before ? DateSign.MEETING_BEFORE : DateSign.MEETING_AFTER);
			}
			if (Words.is(token, WordClass.MEETING_VERB)) {
				found.add(before ? DateSign.HAPPENS_BEFORE : DateSign.HAPPENS_AFTER);
			}
			if (token.is("opened", "began", "begun", "started", "resumed", "opening", "begin", "open", "start", "resume",
					"begins", "opens")) {
				found.add(DateSign.BEGINS);
			}
			if (token.is("ended", "closed", "concluded", "finished", "wrapped", "collapsed", "end", "close", "broke",
					"parted", "failed")) {
				found.add(DateSign.ENDS);
			}
			if (token.is("signed", "initialled", "initialed", "signing", "signature", "agreed", "accepted", "sealed",
					"undertook", "pledged", "resolved", "consented")) {
				found.add(DateSign.SIGNED);
			}
			if (token.is("met", "meet", "faced", "sat", "sit", "faces", "face", "hands", "together", "came", "gathered",
					"assembled", "hosted", "received", "negotiated", "negotiating", "joined", "table", "room")) {
				found.add(DateSign.FACED);
			}
			if (!before && Words.is(token, WordClass.SPEECH)) {
				found.add(DateSign.SPEECH_AFTER);
			}
			if (Words.is(token, WordClass.OTHER_EVENT)) {
				found.add(DateSign.OTHER_EVENT);
			}
			if (Words.is(token, WordClass.TRANSFER)) {
				found.add(DateSign.TRANSFER);
			}
			if (Words.is(token, WordClass.NEGATION)) {
				found.add(DateSign.DENIED);
			}
			if (Words.is(token, WordClass.WISH) && !token.capitalised()) {
				found.add(DateSign.WISHED);
			}
			if (token.is("arrived", "flew", "left", "landed", "travel", "travelled", "arrive", "fly", "visit", "visited",
					"phoned", "call", "telephone")) {
				found.add(DateSign.TRAVEL);
			}
			if (token.is("war", "attack", "killed", "offensive", "invasion", "fighting", "strike", "elections",
					"election", "coup", "ceasefire", "truce", "born", "appointed", "decree")) {
				found.add(DateSign.WAR);
			}
		}
	}

	private void sentence(Sentence sentence, Set<DateSign> found) {
		Set<String> named = new HashSet<>();
		int people = 0;
		boolean talks = false;
		for (int i = sentence.from(); i < sentence.to(); i++) {
			PersonMention person = this.mentions.person(i);
			PartyMention party = this.mentions.party(i);
			if (person != null && person.nameFrom() == i) {
				people++;
				named.add(person.person().party());
			}
			if (party != null) {
				named.add(party.code());
			}
			if (MeetingNouns.noun(this.mentions, i)) {
				talks = true;
				for (int k = i - 3; k < i; k++) {
					if (Numerals.ordinal(token(k)) > 0) {
						found.add(DateSign.COUNTED);
					}
				}
			}
			talks |= Words.is(token(i), WordClass.DELEGATION);
		}
		named.retainAll(this.sides.main());
		if (named.size() > 1) {
			found.add(DateSign.TWO_SIDES);
		}
		if (people > 1) {
			found.add(DateSign.PEOPLE);
		}
		if (!talks) {
			found.add(DateSign.NO_TALKS);
		}
	}

}
