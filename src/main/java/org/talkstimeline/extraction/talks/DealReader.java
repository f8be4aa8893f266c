package org.talkstimeline.extraction.talks;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.AgreementType;
import org.talkstimeline.extraction.mention.DateMention;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.text.Block;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds what the sides agreed, and whether it was carried out, in sentences that are
 * neither wishes nor refusals.
 */
final class DealReader {

	private final Mentions mentions;

	private final Document document;

	private final Rounds rounds;

	private final LocalDate published;

	private @Nullable RoundDraft round;

	private @Nullable RoundDraft lastHeld;

	private final DealScope scope;

	DealReader(Mentions mentions, Rounds rounds, LocalDate published) {
		this.mentions = mentions;
		this.document = mentions.document();
		this.rounds = rounds;
		this.scope = new DealScope(mentions.document());
		this.published = published;
	}

	void read() {
		int block = -1;
		for (Sentence sentence : this.document.sentences()) {
			this.scope.enter(sentence);
			if (sentence.kind() == Block.Kind.NOISE || sentence.kind() == Block.Kind.HEADING) {
				continue;
			}
			this.round = this.rounds.context(sentence, this.round,
					sentence.block() == block || Anaphora.carries(this.document, sentence));
			RoundDraft told = this.rounds.latestIn(sentence);
			this.lastHeld = (told != null) ? told : (this.round != null && this.round.is("HELD")) ? this.round
					: (sentence.block() == block || Anaphora.carries(this.document, sentence)) ? this.lastHeld : null;
			block = sentence.block();
			if (this.scope.binding(sentence) || DealCues.each(this.document, sentence)) {
				terms(sentence);
			}
			int from = sentence.from();
			for (int i = sentence.from(); i <= sentence.to(); i++) {
				if (i == sentence.to()
						|| !DealCues.enumerates(this.document, sentence) && this.document.token(i).is(";", "—")
						|| contrast(i)) {
					clause(sentence, from, i);
					from = i;
				}
			}
		}
	}

	private boolean contrast(int at) {
		return this.document.token(at).is("but", "although", "while", "whereas", "though")
				&& this.document.token(at - 1).is(",");
	}

	private void clause(Sentence sentence, int from, int to) {
		for (int i = from; i < to; i++) {
			Token token = this.document.token(i);
			if (this.document.quoted().get(i) && !this.document.quoted().get(from)) {
				continue;
			}
			if (DealTypes.WORDS.get("AGREE").contains(token.norm()) && DealCues.agrees(this.mentions, i, from, to)) {
				agreed(sentence, i, from, to);
			}
			if (DealTypes.WORDS.get("DONE").contains(token.norm())
					|| DealTypes.WORDS.get("BEGUN").contains(token.norm())) {
				carriedOut(sentence, i, from, to);
			}
		}
		if (DealCues.exchangedPapers(this.document, from, to) >= 0) {
			int at = DealCues.exchangedPapers(this.document, from, to);
			RoundDraft where = held(this.rounds.at(sentence, at, this.round), null);
			if (where != null) {
				deal(where, AgreementType.POSITIONS_EXCHANGE, at).stage(stage("IMPLEMENTED", at, 0.85));
			}
		}
		int again = DealCues.meetAgain(this.document, from, to);
		if (again >= 0) {
			RoundDraft where = this.rounds.latestHeld();
			if (where != null) {
				deal(where, AgreementType.FURTHER_TALKS, again).stage(stage("AGREED", again, 0.75));
			}
		}
	}

	/** A sentence that sets out terms: every kind that it names has been agreed. */
	private void terms(Sentence sentence) {
		RoundDraft where = held(this.rounds.at(sentence, sentence.from(), this.round), null);
		if (where == null) {
			return;
		}
		for (DealTypes.Named each : DealTypes.named(this.document, sentence.from(), sentence.to())) {
			if (each.type() != AgreementType.FRAMEWORK && each.type() != AgreementType.POSITIONS_EXCHANGE
					&& !DealCues.hypothetical(this.document, Math.max(sentence.from(), each.at() - 8), each.at())) {
				Deal deal = deal(where, each.type(), each.at());
				deal.stage(stage("AGREED", each.at(), 0.8));
				count(deal, sentence.from(), sentence.to());
			}
		}
	}

	private void agreed(Sentence sentence, int cue, int from, int to) {
		boolean passive = DealCues.passive(this.document, cue);
		int start = passive ? from : cue + 1;
		int end = passive ? Math.min(to, cue + 3) : to;
		List<DealTypes.Named> named = DealTypes.named(this.document, start, end);
		RoundDraft where = held(this.rounds.at(sentence, cue, this.round), null);
		if (where == null) {
			return;
		}
		for (DealTypes.Named each : named) {
			if (DealCues.hypothetical(this.document, Math.min(cue, each.at()), Math.max(cue, each.at()))
					|| each.type() == AgreementType.FRAMEWORK && !DealCues.signs(this.document, cue)) {
				continue;
			}
			Deal deal = deal(where, each.type(), each.at());
			deal.stage(stage("AGREED", cue, 0.88));
			count(deal, from, to);
		}
		if (DealCues.signs(this.document, cue) && named.isEmpty()) {
			int paper = DealCues.paper(this.document, cue, to);
			if (paper >= 0) {
				deal(where, AgreementType.FRAMEWORK, paper).stage(stage("AGREED", cue, 0.85));
			}
		}
		else if (named.isEmpty() && DealCues.concrete(this.document, cue)
				&& !DealTypes.vague(this.document, cue + 1, to)) {
			deal(where, AgreementType.OTHER, cue).stage(stage("AGREED", cue, 0.6));
		}
	}

	private void carriedOut(Sentence sentence, int cue, int from, int to) {
		boolean begun = DealTypes.WORDS.get("BEGUN").contains(this.document.token(cue).norm());
		if (DealCues.hypothetical(this.document, Math.max(from, cue - 6), cue)) {
			return;
		}
		int start = Math.max(from, cue - 12);
		int end = Math.min(to, cue + 14);
		List<DealTypes.Named> named = DealTypes.named(this.document, start, end);
		int swap = DealCues.swap(this.document, start, end);
		if (named.isEmpty() && swap >= 0) {
			named = List.of(new DealTypes.Named(AgreementType.PRISONER_EXCHANGE, swap));
		}
		for (DealTypes.Named each : named) {
			boolean executable = each.type() == AgreementType.PRISONER_EXCHANGE
					|| each.type() == AgreementType.REMAINS_REPATRIATION
					|| each.type() == AgreementType.HOSTAGE_RELEASE;
			if (!executable) {
				continue;
			}
			DateMention date = date(sentence);
			RoundDraft where = held(this.rounds.at(sentence, cue, this.round), date);
			if (where == null) {
				continue;
			}
			Deal deal = deal(where, each.type(), each.at());
			deal.stage(stage(begun ? "STARTED" : "IMPLEMENTED", cue, 0.85));
			if (date != null && date.exact()) {
				Fact day = new Fact(date.iso(), date.from(), date.to(), "stage-date", 0.8);
				deal.startedOn = begun ? day : deal.startedOn;
				deal.implementedOn = begun ? deal.implementedOn : day;
			}
			count(deal, from, to);
		}
	}

	private @Nullable DateMention date(Sentence sentence) {
		for (int i = sentence.from(); i < sentence.to(); i++) {
			DateMention date = this.mentions.date(i);
			if (date != null && !this.document.token(date.from() - 1).is("since")) {
				return date;
			}
		}
		return null;
	}

	private void count(Deal deal, int from, int to) {
		boolean counted = deal.type == AgreementType.PRISONER_EXCHANGE
				|| deal.type == AgreementType.REMAINS_REPATRIATION || deal.type == AgreementType.HOSTAGE_RELEASE;
		if (deal.count == null && counted) {
			deal.count = DealCounts.read(this.mentions, from, to);
		}
	}

	/** What has been agreed was agreed at a round that has taken place. */
	private @Nullable RoundDraft held(@Nullable RoundDraft where, @Nullable DateMention event) {
		boolean possible = where != null && !where.is("SCHEDULED") && !where.is("CANCELLED")
				&& (event == null || where.date == null || !where.date.day().isAfter(event.day()));
		if (possible) {
			return where;
		}
		if (this.lastHeld != null && event == null) {
			return this.lastHeld;
		}
		return Rounds.before(this.rounds.all(), null, (event != null) ? event.day() : this.published);
	}

	private static Deal deal(RoundDraft round, AgreementType type, int at) {
		for (Deal each : round.deals) {
			if (each.type == type) {
				return each;
			}
		}
		Deal deal = new Deal(type, new Fact(type.name(), at, at + 1, "agreed-object", 0.85));
		round.deals.add(deal);
		return deal;
	}

	private static Fact stage(String value, int at, double confidence) {
		return new Fact(value, at, at + 1, value.equals("AGREED") ? "agreed" : "carried-out", confidence);
	}

}
