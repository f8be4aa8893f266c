package org.talkstimeline.extraction.talks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.DateMention;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PlaceMention;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds in a sentence the words that speak of meetings, with the date, the place and the
 * number that they give each.
 */
final class ReferenceReader {

	private final Mentions mentions;

	private final Sides sides;

	private final Document document;

	private final Sentence sentence;

	private final List<Reference> found = new ArrayList<>();

	private @Nullable Reference current;

	private @Nullable DateMention pendingDate;

	private @Nullable DateMention pendingSince;

	private @Nullable PlaceMention pendingCity;

	private @Nullable PlaceMention pendingVenue;

	private @Nullable PlaceMention nextCity;

	private boolean separated;

	/**
	 * Whether the date of the open reference was told before its noun, whose end is kept.
	 */
	private boolean early;

	private int nounEnd;

	/** Whether "it was the seventh round" goes on about a meeting told of before. */
	private boolean predicate;

	private ReferenceReader(Mentions mentions, Sides sides, Sentence sentence) {
		this.mentions = mentions;
		this.sides = sides;
		this.document = mentions.document();
		this.sentence = sentence;
	}

	static List<Reference> read(Mentions mentions, Sides sides, Sentence sentence) {
		ReferenceReader reader = new ReferenceReader(mentions, sides, sentence);
		for (int i = sentence.from(); i < sentence.to(); i++) {
			i = reader.token(i);
		}
		for (Reference each : PlacedDays.read(mentions, sides, sentence)) {
			reader.placed(each);
		}
		reader.close();
		return reader.found;
	}

	/** A day in a town that no word for a meeting has claimed. */
	private void placed(Reference reference) {
		String month = Objects.requireNonNull(reference.date).iso().substring(0, 7);
		if (this.found.stream().noneMatch((each) -> each.date != null && each.date.iso().startsWith(month))) {
			this.found.add(reference);
			this.found.sort(Comparator.comparingInt((each) -> each.from));
		}
	}

	private void close() {
		int from = this.sentence.from();
		for (int i = 0; i < this.found.size(); i++) {
			Reference each = this.found.get(i);
			each.to = (i + 1 < this.found.size()) ? this.found.get(i + 1).from : this.sentence.to();
			each.clause = Subclauses.from(this.mentions, this.sentence, each.from);
			Statuses.read(this.document, each, Math.max(from, each.clause), each.to);
			from = each.to;
		}
	}

	private int token(int at) {
		Token token = this.document.token(at);
		DateMention date = this.mentions.date(at);
		if (date != null) {
			date(date);
			return date.to() - 1;
		}
		PlaceMention place = this.mentions.place(at);
		if (place != null && place.from() == at && this.mentions.person(at) == null) {
			place(place);
			return place.venue() ? place.to() - 1 : at;
		}
		if (this.mentions.person(at) != null) {
			return at;
		}
		if (token.is(";", "—") || Subclauses.opens(this.document, at)) {
			this.separated = true;
			this.pendingDate = token.is(";") ? null : this.pendingDate;
		}
		else if (MeetingNouns.noun(this.mentions, at) || MeetingNouns.elliptic(this.document, at)
				|| MeetingNouns.pronoun(this.document, at) || MeetingNouns.time(this.document, at)) {
			noun(at);
		}
		else if (Encounters.verb(this.mentions, this.sides, this.sentence, at)) {
			verb(at);
		}
		else if (MeetingNouns.verb(this.document, at) && !Words.is(this.document.token(at - 1), WordClass.NEGATION)) {
			verb(at);
		}
		else if (token.is("capital") && at > this.sentence.from()) {
			capital(at);
		}
		return at;
	}

	private void noun(int at) {
		MeetingPhrase phrase = MeetingPhrase.read(this.mentions, this.sentence, at);
		boolean pronoun = MeetingNouns.pronoun(this.document, at);
		Reference before = this.current;
		if (pronoun && before == null && this.document.token(at + 1).is("in", "on", "at")
				&& at - this.sentence.from() < 2) {
			return;
		}
		Reference reference = (pronoun || phrase.opens(this.document, this.current, this.separated))
				? open(phrase.from()) : Objects.requireNonNull(this.current);
		if (pronoun && before != null && this.document.token(at + 2).is("there", "here")) {
			reference.city = before.city;
		}
		reference.noun = true;
		this.predicate = Subclauses.predicate(this.document, phrase.from());
		this.nounEnd = at + 1;
		reference.count = Math.max(reference.count, phrase.count());
		reference.elliptic |= phrase.ordinal() > 0 && MeetingNouns.elliptic(this.document, at);
		if (phrase.ordinal() > 0 && reference.ordinal == 0) {
			reference.ordinal = phrase.ordinal();
			reference.ordinalAt = phrase.ordinalAt();
		}
		reference.turn = (phrase.turn() != Reference.Turn.SAME) ? phrase.turn() : reference.turn;
		reference.date = (phrase.date() != null && (this.early || reference.date == null)) ? phrase.date()
				: reference.date;
		reference.city = (reference.city == null) ? phrase.city() : reference.city;
		reference.wished |= Wishes.wished(this.document, this.sentence, at);
		reference.aside |= phrase.turn() == Reference.Turn.PREVIOUS && phrase.compared(this.document, at);
	}

	private Reference open(int at) {
		Reference reference = new Reference(this.sentence, at);
		this.found.add(reference);
		reference.date = this.pendingDate;
		this.early = reference.date != null;
		if (reference.date != null) {
			RoundEnds.read(this.document, reference, reference.date);
			reference.closing |= this.document.token(at).is("signed", "initialled");
		}
		reference.city = this.pendingCity;
		reference.venue = this.pendingVenue;
		if (this.pendingSince != null) {
			reference.since(this.pendingSince);
		}
		this.pendingSince = null;
		this.pendingDate = null;
		this.pendingCity = null;
		this.pendingVenue = null;
		this.separated = false;
		this.current = reference;
		return reference;
	}

	private void verb(int at) {
		boolean again = Subclauses.again(this.document, at);
		boolean later = this.document.token(at - 1).is("be")
				&& this.document.token(at - 2).is("will", "to", "formally", "officially");
		if (this.current != null && !((again || later) && this.current.date != null)) {
			return;
		}
		Reference reference = open(at);
		reference.turn = again ? Reference.Turn.NEXT : Reference.Turn.SAME;
		reference.count = Subclauses.times(this.document, at);
		if (reference.count > 1 && this.document.token(at - 1).is("had", "have")) {
			reference.turn = Reference.Turn.PREVIOUS;
		}
		reference.wished = Wishes.wished(this.document, this.sentence, at);
	}

	private void date(DateMention date) {
		if (date.precision() == DateMention.Precision.VAGUE || this.document.token(date.from() - 1).is("until")
				|| MeetingPhrase.besides(this.document, date)) {
			return;
		}
		int before = date.from() - (this.document.token(date.from() - 1).is("last") ? 2 : 1);
		if (this.document.token(before).is("since")) {
			if (this.current == null && DateOwner.atWork(this.document, this.sentence, date)) {
				this.pendingSince = date;
			}
			else if (this.current != null && DateOwner.atWork(this.document, this.sentence, date)) {
				this.current.since(date);
			}
			return;
		}
		if (DateOwner.sinceBefore(this.document, this.sentence, date.from())
				|| !DateOwner.meeting(this.mentions, this.sentence, date.from(), date.to())) {
			return;
		}
		Reference open = this.current;
		if (open != null && this.predicate && !DateOwner.attached(this.mentions, this.nounEnd, date)) {
			return;
		}
		if (open == null || this.separated && open.date != null) {
			this.pendingDate = (this.pendingDate == null) ? date : this.pendingDate;
			return;
		}
		if (open.date == null || open.date.precision() == DateMention.Precision.VAGUE) {
			open.date = date;
			RoundEnds.read(this.document, open, date);
		}
		else if (this.early && open.noun && DateOwner.attached(this.mentions, this.nounEnd, date)) {
			open.date = date;
			this.early = false;
		}
		else if (!open.date.iso().equals(date.iso())
				&& (this.nextCity != null || Subclauses.listed(this.document, date.from()))
				&& (open.count > 1 || open.turn == Reference.Turn.PREVIOUS)
				&& open.date.precision() != DateMention.Precision.YEAR) {
			Reference twin = open(date.from());
			twin.date = date;
			twin.city = (this.nextCity != null) ? this.nextCity : open.city;
			twin.turn = open.turn;
			twin.noun = true;
			twin.statuses.addAll(open.statuses);
			if (open.count == 2 && open.ordinal == 1) {
				twin.ordinal = 2;
				twin.ordinalAt = open.ordinalAt;
			}
		}
	}

	private void place(PlaceMention place) {
		if (!VenueTowns.held(this.mentions, this.sentence, place, this.current != null)) {
			return;
		}
		Reference open = this.current;
		if (place.venue() && open != null && open.city == null) {
			open.city = VenueTowns.inside(this.mentions, place);
		}
		if (place.venue()) {
			if (open == null) {
				this.pendingVenue = (this.pendingVenue == null) ? place : this.pendingVenue;
			}
			else if (open.venue == null) {
				open.venue = place;
			}
		}
		else if (open == null || this.separated && open.city != null) {
			this.pendingCity = (this.pendingCity == null) ? place : this.pendingCity;
		}
		else if (open.city == null) {
			open.city = place;
		}
		else {
			this.nextCity = place;
		}
	}

	/** "the Norwegian capital" names a town too. */
	private void capital(int at) {
		PlaceMention place = VenueTowns.capital(this.mentions, at);
		Reference open = this.current;
		if (open == null) {
			this.pendingCity = (place != null) ? place : this.pendingCity;
		}
		else {
			open.city = (open.city == null) ? place : open.city;
		}
	}

}
