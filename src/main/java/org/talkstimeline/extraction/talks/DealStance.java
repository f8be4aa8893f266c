package org.talkstimeline.extraction.talks;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.AgreementType;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.text.Document;

/**
 * Decides whether a clause tells that a thing was agreed, and by which of its words.
 */
final class DealStance {

	private static final int NEAR = 7;

	private static final int BACK = 30;

	private final Mentions mentions;

	private final Document document;

	private final Set<String> parties;

	private final Commitments commitments;

	private final DealTags tags;

	private final JointActs acts;

	DealStance(Mentions mentions, Set<String> parties) {
		this.mentions = mentions;
		this.document = mentions.document();
		this.parties = parties;
		this.commitments = new Commitments(mentions, parties);
		this.tags = new DealTags(mentions, parties);
		this.acts = new JointActs(mentions, parties, this.commitments);
	}

	/** Takes note whether the sentences before told of a paper both have agreed on. */
	void told(boolean paper) {
		this.commitments.told(paper);
	}

	boolean commits(DealClause clause, DealMark mark) {
		return this.commitments.commits(clause, mark) == Commitments.Verdict.YES;
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
			boolean verb = mark.cue() == DealCue.PROVIDE && this.commitments.provided(clause, mark);
			if (!verb && (mark.from() >= from || clause.names(mark))) {
				continue;
			}
			boolean back = colon(seen, mark.from(), ":")
					|| mark.cue() == DealCue.AHEAD && latest != null && this.commitments.source(latest)
							&& (colon(seen, mark.from(), ",") || colon(seen, mark.from(), "-"));
			commit = (commit == null && back) ? latest : commit;
			seen = mark.to();
			if (mark.cue().commits()) {
				commit = switch (this.commitments.commits(clause, mark)) {
					case YES -> mark;
					case NO -> (this.document.token(mark.from() - 1).is("to")
							|| commit != null && mark.cue() == DealCue.PLEDGE && this.commitments.source(commit))
									? commit : null;
					case OPEN -> commit;
				};
				latest = (commit != null) ? commit : latest;
			}
			else if (mark.cue() == DealCue.EXCEPT) {
				commit = denies(clause, mark) ? mark : commit;
			}
			else if (mark.cue() == DealCue.PROVIDE) {
				commit = this.commitments.provided(clause, mark) ? mark : this.commitments.calls(mark) ? null : commit;
			}
			else if (mark.cue() == DealCue.MAYBE) {
				commit = (commit != null && mark.from() - commit.from() < BACK) ? commit : null;
			}
			else if (mark.cue().cancels() && !(commit != null && mark.cue() == DealCue.WISH && asks(commit, mark))) {
				commit = null;
			}
		}
		return (commit == null && colon(seen, from, ":")) ? latest : commit;
	}

	/** "no agreement was reached except on" agrees on what follows. */
	private static boolean denies(DealClause clause, DealMark except) {
		return clause.marks()
			.stream()
			.anyMatch((each) -> each.from() < except.from()
					&& (each.cue() == DealCue.AGREE || each.cue() == DealCue.OUTCOME || each.cue() == DealCue.NOUN));
	}

	/** "agreed to invite observers": what both ask of others they have agreed on. */
	private boolean asks(DealMark commit, DealMark mark) {
		return mark.from() == commit.to() + 1 && this.document.token(commit.to()).is("to")
				&& this.document.token(mark.from()).is("invite", "ask", "request", "call", "seek");
	}

	/** Finds the cue under which a topic was agreed, or null. */
	@Nullable DealMark cue(DealClause clause, @Nullable DealMark inherited, DealTopic topic) {
		DealMark before = before(clause, inherited, topic.from(), topic.at());
		if (before == null) {
			DealMark after = after(clause, inherited, topic);
			after = (after != null) ? after : this.acts.founds(clause, topic);
			return (after != null) ? after : tag(clause, topic);
		}
		return (takenBack(clause, topic) || numbered(topic) && (!names(before, topic) || during(before, topic))) ? null
				: before;
	}

	private @Nullable DealMark tag(DealClause clause, DealTopic topic) {
		DealMark tag = this.tags.read(clause);
		return (tag != null && topic.to() <= tag.from()) ? tag : this.tags.leading(clause, topic);
	}

	/** Whether a paper of both sides stands at the head of the clause of a verb. */
	boolean source(DealClause clause, DealMark ahead) {
		return clause.marks()
			.stream()
			.anyMatch((each) -> each.from() < Math.min(ahead.from(), clause.from() + NEAR)
					&& this.commitments.source(each));
	}

	boolean joint(DealClause clause, DealMark mark) {
		return DealSubject.of(this.mentions, this.parties, mark.from(), clause.from()) == DealSubject.JOINT
				&& commits(clause, mark);
	}

	boolean provided(DealClause clause, DealMark mark) {
		return this.commitments.provided(clause, mark);
	}

	/** Whether both sides or their paper say that something without a name is to come. */
	@Nullable DealMark tag(DealClause clause) {
		return clause.topics().isEmpty() ? this.tags.read(clause) : null;
	}

	/** Gives what tells of things done or to be done by both sides. */
	JointActs acts() {
		return this.acts;
	}

	/** Whether it speaks of a meeting by a noun, as in "a third round". */
	private boolean numbered(DealTopic topic) {
		return topic.type() == AgreementType.FURTHER_TALKS
				&& !DealLexicon.is("FURTHER_TALKS.ACT", this.document.token(topic.from()))
				&& MeetingNouns.noun(this.mentions, topic.to() - 1);
	}

	/** "agreed at their third round of direct talks" tells when, not what. */
	private boolean during(DealMark cue, DealTopic topic) {
		boolean when = this.document.token(cue.to()).is("at", "during", "after", "following");
		for (int i = cue.to() + 1; i < topic.from() && when; i++) {
			when = !this.document.token(i).is("to", "on", "that", "for", ",");
		}
		return when;
	}

	private static boolean names(DealMark cue, DealTopic topic) {
		return cue.cue() != DealCue.OUTCOME && topic.from() - cue.to() < BACK / 2;
	}

	/** What stands after a colon spells out what stood before it. */
	private boolean colon(int from, int to, String sign) {
		for (int i = from; i < to; i++) {
			if (this.document.token(i).is(sign)) {
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
			if (mark.cue() == DealCue.NOUN && this.commitments.source(mark) || relative && mark.cue() == DealCue.AHEAD
					&& DealSubject.of(this.mentions, this.parties, mark.from(), topic.to()) == DealSubject.JOINT) {
				return mark;
			}
			if (mark.cue() != DealCue.AGREE && mark.cue() != DealCue.OUTCOME && mark.cue() != DealCue.PLEDGE) {
				continue;
			}
			boolean reduced = (mark.from() <= topic.to() + 1 || this.document.token(mark.from() - 1).is("as"))
					&& this.commitments.participle(mark) && !this.document.token(mark.from()).is("set", "fixed");
			boolean passive = this.commitments.participle(mark) && this.commitments.be(mark.from());
			boolean tag = this.document.token(mark.to()).is(".");
			boolean gap = (relative || tag || mark.from() - topic.to() < 6) && (gap(mark) || onWhich(topic, mark))
					&& DealSubject.of(this.mentions, this.parties, mark.from(), topic.to()) == DealSubject.JOINT;
			if (fronted(clause, topic) && commits(clause, mark)) {
				return mark;
			}
			boolean dated = this.document.token(mark.to()).is("on") && this.mentions.date(mark.to() + 1) != null;
			if (reduced && !byOthers(mark) && (dated || !this.document.token(mark.to()).is("to", "that", "on"))
					&& !denied(clause, inherited, topic) || gap
					|| passive && (relative || !denied(clause, inherited, topic))) {
				return mark;
			}
			return null;
		}
		return null;
	}

	/** "On the exchange of prisoners they found common ground". */
	private boolean fronted(DealClause clause, DealTopic topic) {
		int first = clause.from();
		while (first < topic.from() && this.document.token(first).is(";", "but", "and", "only", "—", "-")) {
			first++;
		}
		return topic.from() - first < 5 && this.document.token(first).is("on", "about", "over");
	}

	/** "a truce agreed by the envoy": it is others who agreed. */
	private boolean byOthers(DealMark mark) {
		boolean somebody = false;
		for (int i = mark.to(); this.document.token(mark.to()).is("by") && i < mark.to() + NEAR; i++) {
			if (DealLexicon.is("JOINT", this.document.token(i)) || this.document.token(i).is("and", "with")) {
				return false;
			}
			somebody |= this.mentions.person(i) != null || this.mentions.party(i) != null;
		}
		return somebody;
	}

	private boolean denied(DealClause clause, @Nullable DealMark inherited, DealTopic topic) {
		DealMark last = clause.lastBefore(topic.from());
		return last != null && last.cue().cancels() && before(clause, inherited, topic.from(), topic.at()) == null;
	}

	/** "which the two sides had agreed in May": the verb has its object before it. */
	private boolean gap(DealMark mark) {
		return this.commitments.participle(mark)
				&& (this.document.token(mark.to())
					.is("in", "at", "on", "upon", "last", "during", ".", ",", ";", "before", "ever", "earlier", "a",
							"to", "each", "by", "after", "under")
						|| this.mentions.date(mark.to()) != null)
				&& !this.document.token(mark.to()).is("to") || this.document.token(mark.to() - 1).is("each", "other");
	}

	/** "a truce on which they had settled hours before". */
	private boolean onWhich(DealTopic topic, DealMark mark) {
		for (int i = topic.to(); i < mark.from() - 1; i++) {
			if (this.document.token(i).is("on", "to") && this.document.token(i + 1).is("which")) {
				return true;
			}
		}
		return false;
	}

	/** "a truce that remained out of reach": what follows the topic takes it back. */
	private boolean takenBack(DealClause clause, DealTopic topic) {
		for (DealMark mark : clause.marks()) {
			if (mark.from() < topic.to() || mark.cue() == DealCue.AHEAD) {
				continue;
			}
			boolean near = mark.cue() == DealCue.REFUSE && mark.from() - topic.to() < BACK / 3
					&& !this.document.token(mark.from())
						.is("not", "no", "without", "never", "nor", "neither", "none", "nobody", "cannot", "little",
								"left");
			for (int i = topic.to(); near && i < mark.from(); i++) {
				near = !this.document.token(i).is(",", "and", ".", "to", "on");
			}
			return near;
		}
		return false;
	}

}
