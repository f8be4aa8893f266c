package org.talkstimeline.extraction.talks;

import java.util.Set;

import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Token;

/**
 * Tells cues that report a commitment of both sides from those that refuse one, wish for
 * one, or speak of one side alone.
 */
final class Commitments {

	private static final int NEAR = 7;

	private final Mentions mentions;

	private final Document document;

	private final Set<String> parties;

	private boolean told;

	Commitments(Mentions mentions, Set<String> parties) {
		this.mentions = mentions;
		this.document = mentions.document();
		this.parties = parties;
	}

	void told(boolean paper) {
		this.told = paper;
	}

	/** Whether a cue reports that both sides have agreed on what comes after it. */
	Verdict commits(DealClause clause, DealMark mark) {
		if (cancelled(clause, mark)) {
			return Verdict.NO;
		}
		Token token = this.document.token(mark.from());
		Token before = this.document.token(mark.from() - 1);
		if (mark.cue() == DealCue.NOUN) {
			return noun(clause, mark);
		}
		if (this.document.token(mark.to()).is("decree", "order", "law", "bill")
				|| this.document.token(mark.to() + 1).is("decree", "order", "law", "bill")) {
			return Verdict.NO;
		}
		if (ends(mark)) {
			return Verdict.OPEN;
		}
		if (before.is("to", "will", "shall", "'ll") || token.is("agree", "reach", "strike") && before.is("should")) {
			return Verdict.NO;
		}
		boolean passive = be(mark.from());
		if (passive && token.is("committed")) {
			return Verdict.OPEN;
		}
		if (passive && this.document.token(mark.from() - 2).is("it")) {
			return Verdict.YES;
		}
		if (mark.cue() == DealCue.PLEDGE && DealSubject.grants(this.mentions, mark.to())) {
			return Verdict.NO;
		}
		DealSubject subject = passive ? DealSubject.UNKNOWN
				: DealSubject.of(this.mentions, this.parties, mark.from(), clause.from());
		if (subject == DealSubject.SINGLE) {
			return DealSubject.together(this.mentions, this.parties, mark.to(), clause.to()) || matched(clause, mark)
					? Verdict.YES : Verdict.NO;
		}
		if (subject == DealSubject.OTHERS && mark.cue() != DealCue.OUTCOME) {
			return Verdict.NO;
		}
		if (passive && this.document.token(mark.from()).is("settled", "decided", "resolved")) {
			return Verdict.YES;
		}
		if (mark.cue() == DealCue.PLEDGE && subject != DealSubject.JOINT) {
			return Verdict.OPEN;
		}
		return Verdict.YES;
	}

	/** "agreed to withdraw, and Chad to do the same". */
	private boolean matched(DealClause clause, DealMark mark) {
		for (int i = mark.to(); i < clause.to(); i++) {
			Token token = this.document.token(i);
			if (token.is("likewise", "reciprocate", "reciprocated")
					|| token.is("same") && this.document.token(i - 1).is("the")
							&& this.document.token(i - 2).is("do", "did", "done")
					|| token.is("kind") && this.document.token(i - 1).is("in")) {
				return true;
			}
		}
		return false;
	}

	/** "concluded the second round" tells of no agreement. */
	private boolean ends(DealMark mark) {
		if (mark.cue() != DealCue.OUTCOME || !this.document.token(mark.to() - 1)
			.is("concluded", "conclude", "concludes", "announced", "announce", "end", "close", "left", "leaves",
					"bring", "brought", "brings")) {
			return false;
		}
		for (int i = mark.to(); i < mark.to() + NEAR; i++) {
			if (MeetingNouns.noun(this.mentions, i)) {
				return true;
			}
			if (this.document.token(i).is(",", "with", "on", "by", "about")) {
				return false;
			}
		}
		return false;
	}

	boolean cancelled(DealClause clause, DealMark mark) {
		DealMark last = clause.lastBefore(mark.from());
		if (last != null && last.cue() == DealCue.NOUN && mark.cue() == DealCue.OUTCOME && be(mark.from())) {
			last = clause.lastBefore(last.from());
		}
		if (last == null || !last.cue().cancels() || mark.from() - last.to() > NEAR
				|| this.document.token(last.from()).is("could") && this.document.token(mark.to() + 1).is("was", "is")) {
			return false;
		}
		if (this.document.token(mark.from() - 1).is("and") && this.document.token(last.from()).is("until", "before")) {
			return false;
		}
		for (int i = last.to(); i < mark.from(); i++) {
			if (this.document.token(i).is(",", ":")
					|| this.document.token(i).is("that") && last.cue() == DealCue.WISH) {
				return false;
			}
		}
		return true;
	}

	private Verdict noun(DealClause clause, DealMark mark) {
		Token next = this.document.token(mark.to());
		DealMark last = clause.lastBefore(mark.from());
		boolean reached = last != null && last.cue() == DealCue.OUTCOME && mark.from() - last.to() < NEAR
				&& commits(clause, last) == Verdict.YES;
		if (last != null && last.cue().commits() && !reached && mark.from() - last.to() < NEAR
				&& commits(clause, last) == Verdict.NO) {
			return Verdict.NO;
		}
		for (int i = mark.from() - 1; i > mark.from() - 4; i--) {
			Token token = this.document.token(i);
			if (token.is("final", "comprehensive", "permanent", "long-term", "lasting", "future", "eventual", "peace",
					"any", "such", "political", "overall", "trade", "arms", "minerals", "grain", "nuclear", "draft",
					"possible", "potential", "broader", "wider") && !reached
					|| token.is("his", "her", "my") && i == mark.from() - 1) {
				return Verdict.NO;
			}
			if (token.is(",", "the", "a", "an", "this")) {
				break;
			}
		}
		Token token = this.document.token(mark.from());
		boolean content = next.is("on", "about", "over", "for", "to", "that", "under", "whereby", ":", "-", "providing",
				"covering", "regarding", "concerning")
				|| next.is("by", "in") && this.document.token(mark.to() + 1).is("which");
		boolean source = source(mark);
		boolean paper = token.is("memorandum", "treaty", "charter", "declaration", "protocol", "protocols",
				"settlement");
		if (paper && !reached && !source || token.is("decision", "decisions") && !next.is("to")) {
			return Verdict.OPEN;
		}
		boolean has = DealPapers.has(this.document, mark)
				&& DealSubject.of(this.mentions, this.parties, mark.from() - 2, clause.from()) == DealSubject.JOINT;
		return (content || source || reached || has) ? Verdict.YES : Verdict.OPEN;
	}

	/** "under another point of the same deal", "according to the agreement". */
	boolean source(DealMark noun) {
		if (noun.cue() != DealCue.NOUN) {
			return false;
		}
		if (this.document.token(noun.from()).is("under") || this.document.token(noun.from() - 1).is("the", "this")
				&& this.document.token(noun.from() - 2).is("in")
				&& this.document.token(noun.from()).is("agreement", "accord", "deal", "text", "document", "protocol")) {
			return true;
		}
		for (int i = noun.from() - 1; i > noun.from() - NEAR; i--) {
			Token token = this.document.token(i);
			if (token.is("under", "per")
					|| token.is("as", "says", "in") && i > noun.from() - 3
							&& this.document.token(noun.from()).is("joint", "common", "agreed")
					|| token.is("to", "with", "of", "by") && this.document.token(i - 1)
						.is("according", "line", "accordance", "part", "keeping", "required", "thanks", "strength",
								"basis", "terms", "laid", "foreseen")) {
				return true;
			}
			if (token.is(",", ".", "and")
					|| this.mentions.party(i) != null && this.document.token(i + 1).is("'s", "'")) {
				return false;
			}
		}
		return false;
	}

	boolean calls(DealMark mark) {
		return this.document.token(mark.from()).is("calls", "called");
	}

	/** "the accord provides for": the paper is one that has been agreed. */
	boolean provided(DealClause clause, DealMark mark) {
		if (this.document.token(mark.from() - 1).is("signed", "initialled", "agreed")
				&& this.document.token(clause.from()).is("what")) {
			return true;
		}
		for (int i = mark.from() - 1; i >= Math.max(clause.from(), mark.from() - 4); i--) {
			Token token = this.document.token(i);
			Token before = this.document.token(i - 1);
			if (this.told && token.is("it", "texts", "papers") && i < clause.from() + 6
					&& !this.document.token(mark.to()).is(":")) {
				return true;
			}
			if (token.is("accord", "agreement", "deal", "pact", "text", "document", "declaration", "protocol",
					"statement", "understanding", "agreements", "accords", "paper")) {
				return (token.capitalised() && before.capitalised() || before.is("the", "this", "that", "joint", "swap",
						"ceasefire", "truce", "signed", "both", "its")) && !cancelled(clause, mark);
			}
		}
		return false;
	}

	boolean participle(DealMark mark) {
		return this.document.token(mark.from())
			.is("agreed", "reached", "struck", "signed", "settled", "concluded", "clinched", "sealed", "negotiated",
					"announced", "initialled", "initialed", "approved", "accepted", "adopted", "endorsed", "brokered",
					"secured", "achieved", "set", "fixed", "finalised", "finalized", "decided", "hammered", "worked",
					"promised", "renewed", "extended", "prolonged", "shaken", "concurred", "yield", "outcome", "result",
					"fruit", "upshot", "harvest", "achievement", "pledged", "declared", "confirmed", "arranged");
	}

	boolean be(int at) {
		int reach = this.document.token(at).is("result", "outcome", "fruit", "upshot", "achievement") ? 5 : 3;
		for (int i = at - 1; i >= at - reach; i--) {
			if (this.document.token(i).is("was", "were", "been", "is", "are", "got")) {
				return !this.document.token(i + 1).is("to")
						&& !this.document.token(i - 1).is("will", "would", "could", "may", "might", "to", "should");
			}
		}
		return false;
	}

	/**
	 * Whether a cue commits.
	 */
	enum Verdict {

		YES, NO, OPEN

	}

}
