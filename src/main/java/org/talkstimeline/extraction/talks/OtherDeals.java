package org.talkstimeline.extraction.talks;

import java.util.ArrayList;
import java.util.List;

import org.talkstimeline.extraction.AgreementType;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds what was agreed though it is of none of the kinds that have a name.
 */
final class OtherDeals {

	private static final int LONGEST = 25;

	private static final int SHORTEST = 3;

	private final Mentions mentions;

	private final Document document;

	private final DealStance stance;

	OtherDeals(Mentions mentions, DealStance stance) {
		this.mentions = mentions;
		this.document = mentions.document();
		this.stance = stance;
	}

	static DealTopic topic(DealMark mark) {
		return new DealTopic(AgreementType.OTHER, mark.from(), mark.to(), mark.from());
	}

	/** Gives the cues of a clause that commit to something without a name. */
	List<DealMark> read(DealClause clause) {
		List<DealMark> found = new ArrayList<>();
		DealMark both = this.stance.tag(clause);
		if (both != null) {
			found.add(both);
		}
		for (DealMark mark : clause.marks()) {
			Token next = this.document.token(mark.to());
			boolean content = (mark.cue() == DealCue.AGREE || mark.cue() == DealCue.PLEDGE)
					&& (next.is("to", "that") || next.is("on") && this.mentions.date(mark.to() + 1) == null
							|| next.is("in") && this.document.token(mark.to() + 1).is("principle", "draft"))
					|| mark.cue() == DealCue.NOUN
							&& (next.is("on", "about", "under", "whereby", "to", "including")
									|| next.is("that", "which") && clause.marks()
										.stream()
										.anyMatch((each) -> each.cue() == DealCue.PROVIDE
												&& each.from() == mark.to() + 1))
							&& !this.document.token(mark.to() - 1).is("statement");
			if (tag(clause, mark) || provides(clause, mark) || passive(clause, mark) || object(clause, mark)) {
				found.add(mark);
			}
			else if (content && this.stance.commits(clause, mark) && plain(clause, mark)) {
				found.add(mark);
			}
		}
		return found;
	}

	/** "The road will be cleared, the two sides agreed." */
	private boolean tag(DealClause clause, DealMark mark) {
		int comma = mark.from();
		while (comma > clause.from() && mark.from() - comma < 5 && !this.document.token(comma).is(",")) {
			comma--;
		}
		return mark.cue() == DealCue.AGREE && this.document.token(mark.to()).is(".")
				&& this.document.token(comma).is(",") && clause.topics().isEmpty() && clause.any(DealCue.AHEAD)
				&& clause.marks().stream().noneMatch((each) -> each.cue().cancels())
				&& this.stance.commits(clause, mark);
	}

	/** "Under the agreement, exports will resume", "The accord reopens the port". */
	private boolean provides(DealClause clause, DealMark mark) {
		return clause.topics().isEmpty() && clause.marks().stream().noneMatch((each) -> each.cue().cancels())
				&& (mark.cue() == DealCue.AHEAD && this.stance.source(clause, mark)
						|| mark.cue() == DealCue.PROVIDE && this.stance.provided(clause, mark));
	}

	/** "the points were agreed by both leaders". */
	private boolean passive(DealClause clause, DealMark mark) {
		boolean both = false;
		for (int i = mark.to() + 1; i < Math.min(clause.to(), mark.to() + SHORTEST + 2); i++) {
			both |= DealLexicon.is("JOINT", this.document.token(i));
		}
		return both && mark.cue() == DealCue.AGREE && this.document.token(mark.to()).is("by", "between")
				&& clause.topics().isEmpty() && clause.marks().stream().noneMatch((each) -> each.cue().cancels());
	}

	/** "the parties adopted rules of procedure". */
	private boolean object(DealClause clause, DealMark mark) {
		Token verb = this.document.token(mark.from());
		Token next = this.document.token(mark.to());
		return mark.cue() == DealCue.PLEDGE && verb.is("adopted", "approved", "endorsed", "accepted", "renounced")
				&& clause.to() - mark.to() > 2 && !next.is(",", "by", "as", "the", "it", "that", "to")
				&& clause.topics().isEmpty()
				&& clause.marks().stream().noneMatch((each) -> each.cue().cancels() && each.from() > mark.from())
				&& this.stance.joint(clause, mark) && DealPapers.read(this.mentions, clause, mark, false).isEmpty();
	}

	private boolean plain(DealClause clause, DealMark mark) {
		int from = this.document.token(mark.to()).is("in") ? mark.to() + 2 : mark.to();
		for (int i = from + SHORTEST; i <= Math.min(clause.to(), mark.to() + LONGEST); i++) {
			boolean end = i == clause.to() || i == mark.to() + LONGEST;
			boolean next = end || this.document.token(i).is("and") && this.document.token(i + 1).is("to", "on", "that");
			if (next && bare(clause, from, i)) {
				return true;
			}
			from = next ? i + 1 : from;
		}
		return false;
	}

	private boolean bare(DealClause clause, int from, int to) {
		for (int i = from; i < to; i++) {
			if (DealLexicon.is("VAGUE", this.document.token(i)) && i < from + 8) {
				return false;
			}
		}
		return to - from >= SHORTEST
				&& clause.topics().stream().noneMatch((each) -> each.to() > from && each.from() < to)
				&& clause.marks()
					.stream()
					.noneMatch((each) -> each.from() >= from && each.from() < to
							&& (each.cue() == DealCue.REFUSE
									|| each.cue() == DealCue.TALK && each.from() < from + SHORTEST
									|| each.cue() == DealCue.WISH));
	}

}
