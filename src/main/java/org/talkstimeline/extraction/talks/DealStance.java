package org.talkstimeline.extraction.talks;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Token;

/**
 * Decides whether a clause tells that a thing was agreed, and by which of its words.
 */
final class DealStance {

	private static final int NEAR = 7;

	private static final int BACK = 18;

	private final Mentions mentions;

	private final Document document;

	private final Set<String> parties;

	DealStance(Mentions mentions, Set<String> parties) {
		this.mentions = mentions;
		this.document = mentions.document();
		this.parties = parties;
	}

	/** Finds the cue under which a token of a clause stands, or null. */
	@Nullable DealMark before(DealClause clause, @Nullable DealMark inherited, int from, int at) {
		DealMark commit = inherited;
		DealMark latest = inherited;
		int seen = clause.from();
		for (DealMark mark : clause.marks()) {
			if (mark.from() >= at) {
				break;
			}
			if (mark.from() >= from || clause.names(mark)) {
				continue;
			}
			commit = (commit == null && colon(seen, mark.from())) ? latest : commit;
			seen = mark.to();
			if (mark.cue().commits()) {
				commit = switch (commits(clause, mark)) {
					case YES -> mark;
					case NO -> null;
					case OPEN -> commit;
				};
				latest = (commit != null) ? commit : latest;
			}
			else if (mark.cue() == DealCue.MAYBE) {
				commit = (commit != null && mark.from() - commit.from() < BACK) ? commit : null;
			}
			else if (mark.cue().cancels()) {
				commit = null;
			}
		}
		return (commit == null && colon(seen, from)) ? latest : commit;
	}

	/** What stands after a colon spells out what stood before it. */
	private boolean colon(int from, int to) {
		for (int i = from; i < to; i++) {
			if (this.document.token(i).is(":")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Finds the cue that stands after its object: "a truce was agreed", "the swap agreed
	 * in".
	 */
	@Nullable DealMark after(DealClause clause, @Nullable DealMark inherited, DealTopic topic) {
		boolean relative = false;
		int scanned = topic.to();
		for (DealMark mark : clause.marks()) {
			if (mark.from() < topic.to()) {
				continue;
			}
			if (mark.from() - topic.to() > BACK || mark.cue().cancels()) {
				return null;
			}
			for (; scanned < mark.from(); scanned++) {
				relative |= this.document.token(scanned).is("which", "that", "where", "whom");
			}
			if (mark.cue() == DealCue.NOUN && source(mark)) {
				return mark;
			}
			if (mark.cue() != DealCue.AGREE && mark.cue() != DealCue.OUTCOME && mark.cue() != DealCue.PLEDGE) {
				continue;
			}
			boolean reduced = mark.from() <= topic.to() + 1 && participle(mark);
			boolean passive = participle(mark) && be(mark.from());
			boolean gap = (relative || mark.from() - topic.to() < 6) && gap(mark)
					&& DealSubject.of(this.mentions, this.parties, mark.from(), topic.to()) == DealSubject.JOINT;
			if (reduced && !this.document.token(mark.to()).is("to", "that", "on") || gap
					|| passive && (relative || !denied(clause, inherited, topic))) {
				return mark;
			}
			return null;
		}
		return null;
	}

	private boolean denied(DealClause clause, @Nullable DealMark inherited, DealTopic topic) {
		DealMark last = clause.lastBefore(topic.from());
		return last != null && last.cue().cancels() && before(clause, inherited, topic.from(), topic.at()) == null;
	}

	private boolean participle(DealMark mark) {
		return this.document.token(mark.from())
			.is("agreed", "reached", "struck", "signed", "settled", "concluded", "clinched", "sealed", "negotiated",
					"announced", "initialled", "initialed", "approved", "accepted", "adopted", "endorsed", "brokered",
					"secured", "achieved", "finalised", "finalized", "decided", "hammered", "worked", "promised",
					"pledged", "declared", "confirmed");
	}

	private boolean be(int at) {
		for (int i = at - 1; i >= at - 3; i--) {
			if (this.document.token(i).is("was", "were", "been", "is", "are", "got")) {
				return !this.document.token(i - 1).is("will", "would", "could", "may", "might", "to", "should");
			}
		}
		return false;
	}

	/** "which the two sides had agreed in May": the verb has its object before it. */
	private boolean gap(DealMark mark) {
		return participle(mark)
				&& (this.document.token(mark.to())
					.is("in", "at", "on", "upon", "last", "during", ".", ",", ";", "before", "ever", "earlier", "a",
							"to", "each", "by", "after")
						|| this.mentions.date(mark.to()) != null)
				&& !this.document.token(mark.to()).is("to") || this.document.token(mark.to() - 1).is("each", "other");
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
		if (before.is("to", "will", "shall", "'ll") || token.is("agree", "reach", "strike") && before.is("should")) {
			return Verdict.NO;
		}
		boolean passive = be(mark.from());
		if (passive && this.document.token(mark.from() - 2).is("it")) {
			return Verdict.YES;
		}
		DealSubject subject = passive ? DealSubject.UNKNOWN
				: DealSubject.of(this.mentions, this.parties, mark.from(), clause.from());
		if (subject == DealSubject.SINGLE) {
			return DealSubject.together(this.mentions, mark.to(), clause.to()) ? Verdict.YES : Verdict.NO;
		}
		if (mark.cue() == DealCue.PLEDGE && subject != DealSubject.JOINT) {
			return Verdict.OPEN;
		}
		return Verdict.YES;
	}

	private boolean cancelled(DealClause clause, DealMark mark) {
		DealMark last = clause.lastBefore(mark.from());
		if (last == null || !last.cue().cancels() || mark.from() - last.to() > NEAR) {
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
		for (int i = mark.from() - 1; i > mark.from() - 4; i--) {
			Token token = this.document.token(i);
			if (token.is("final", "comprehensive", "permanent", "long-term", "lasting", "future", "eventual", "peace",
					"any", "such", "political", "overall", "trade", "arms", "minerals", "grain", "nuclear", "draft",
					"possible", "potential", "broader", "wider") && !reached) {
				return Verdict.NO;
			}
			if (token.is(",", "the", "a", "an", "this")) {
				break;
			}
		}
		Token token = this.document.token(mark.from());
		boolean content = next.is("on", "about", "over", "for", "to", "that", "under", "whereby", ":", "–", "providing",
				"covering", "regarding", "concerning")
				|| next.is("by", "in") && this.document.token(mark.to() + 1).is("which");
		boolean source = source(mark);
		boolean paper = token.is("memorandum", "treaty", "charter", "declaration", "protocol", "protocols",
				"settlement");
		if (paper && !reached && !source || token.is("decision", "decisions") && !next.is("to")) {
			return Verdict.OPEN;
		}
		return (content || source || reached) ? Verdict.YES : Verdict.OPEN;
	}

	/** "under another point of the same deal", "according to the agreement". */
	private boolean source(DealMark noun) {
		for (int i = noun.from() - 1; i > noun.from() - NEAR; i--) {
			Token token = this.document.token(i);
			if (token.is("under", "per") || token.is("to", "with", "of", "by") && this.document.token(i - 1)
				.is("according", "line", "accordance", "part", "keeping", "required", "thanks")) {
				return true;
			}
			if (token.is(",", ".", "and")
					|| this.mentions.party(i) != null && this.document.token(i + 1).is("'s", "'")) {
				return false;
			}
		}
		return false;
	}

	/** Whether a clause of an outcome tells what is going to be done. */
	boolean provides(DealClause clause, DealTopic topic) {
		return clause.any(DealCue.AHEAD) && !cancels(clause, topic.to() + NEAR) && !speaks(clause);
	}

	/**
	 * Whether a clause of an outcome tells what is going to be done, of whatever kind.
	 */
	boolean provides(DealClause clause) {
		if (!clause.any(DealCue.AHEAD) || cancels(clause, clause.to()) || speaks(clause)) {
			return false;
		}
		for (DealMark mark : clause.marks()) {
			Token verb = this.document.token(mark.to());
			verb = verb.is("be") ? this.document.token(mark.to() + 1) : verb;
			if (mark.cue() == DealCue.AHEAD && this.document.token(mark.to() - 1).is("be", "will", "shall")
					&& verb.norm().endsWith("ed") && !verb.is("needed", "expected", "followed", "based")) {
				return true;
			}
		}
		return false;
	}

	private static boolean cancels(DealClause clause, int to) {
		return clause.marks()
			.stream()
			.anyMatch((each) -> each.cue().cancels() && each.from() < to && !clause.names(each));
	}

	boolean speaks(DealClause clause) {
		for (int i = clause.from(); i < clause.to(); i++) {
			if (this.mentions.person(i) != null || Words.is(this.document.token(i), WordClass.SPEECH)) {
				return true;
			}
		}
		return false;
	}

	/** "the parties will meet again". */
	boolean meetAgain(DealClause clause, DealTopic topic) {
		DealMark last = clause.lastBefore(topic.from());
		return last != null && last.cue() == DealCue.AHEAD && topic.from() - last.to() < 4
				&& !cancels(clause, topic.to() + 3)
				&& DealSubject.of(this.mentions, this.parties, last.from(), clause.from()) == DealSubject.JOINT;
	}

	/**
	 * Whether a cue commits.
	 */
	enum Verdict {

		YES, NO, OPEN

	}

}
