package org.talkstimeline.extraction.talks;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.AgreementType;
import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Token;

/**
 * Reads what both sides do or are going to do, which no verb of agreeing introduces: the
 * points of an outcome, and acts that only both together can perform.
 */
final class JointActs {

	private static final int NEAR = 7;

	private static final int BACK = 10;

	private final Mentions mentions;

	private final Document document;

	private final Set<String> parties;

	private final Commitments commitments;

	JointActs(Mentions mentions, Set<String> parties, Commitments commitments) {
		this.mentions = mentions;
		this.document = mentions.document();
		this.parties = parties;
		this.commitments = commitments;
	}

	/** Whether a clause of an outcome tells what is going to be done. */
	boolean provides(DealClause clause, DealTopic topic) {
		int from = topic.from();
		while (from > clause.from()
				&& !(this.document.token(from).is(",") && this.document.token(from + 1).is("and"))) {
			from--;
		}
		return clause.any(DealCue.AHEAD) && !cancels(clause, from, topic.to() + NEAR) && !speaks(clause);
	}

	/**
	 * Whether a clause of an outcome tells what is going to be done, of whatever kind.
	 */
	boolean provides(DealClause clause) {
		if (!clause.any(DealCue.AHEAD) || cancels(clause, clause.from(), clause.to()) || speaks(clause)) {
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

	private boolean cancels(DealClause clause, int from, int to) {
		return clause.marks()
			.stream()
			.anyMatch((each) -> each.cue().cancels() && each.from() >= from && each.from() < to && !clause.names(each)
					&& !invited(each));
	}

	/** "observers will be invited": whom both invite is no mere wish. */
	private boolean invited(DealMark mark) {
		return this.document.token(mark.from()).is("invited", "asked", "requested")
				&& this.document.token(mark.from() - 1).is("be");
	}

	boolean speaks(DealClause clause) {
		for (int i = clause.from(); i < clause.to(); i++) {
			Token token = this.document.token(i);
			if (this.mentions.person(i) != null || Words.is(token, WordClass.SPEECH)
					&& (i == clause.from() || !token.capitalised()) && !token.is("released", "called")) {
				return true;
			}
		}
		return false;
	}

	/** "the parties will meet again", "each side will free 100 prisoners". */
	boolean both(DealClause clause, DealTopic topic) {
		DealMark last = clause.lastBefore(topic.from());
		boolean ahead = last != null && (last.cue() == DealCue.AHEAD
				|| last.cue() == DealCue.PROVIDE && this.document.token(last.from()).is("will")
				|| this.document.token(last.from()).is("would") && speaks(clause));
		return ahead && last != null && topic.from() - last.to() < 4
				&& clause.marks()
					.stream()
					.noneMatch((each) -> each != last && each.cue().cancels() && each.from() < topic.to() + 3
							&& each.from() > last.from() - BACK && !clause.names(each))
				&& together(topic, DealSubject.of(this.mentions, this.parties, last.from(),
						(last.from() == clause.from() + 1) ? clause.sentence().from() : clause.from()));
	}

	/** Whoever is to reconvene has met: "the committee will reconvene in March". */
	private boolean together(DealTopic topic, DealSubject subject) {
		return subject == DealSubject.JOINT
				|| subject == DealSubject.UNKNOWN && this.document.token(topic.from()).is("reconvene", "meet", "see")
						&& topic.type() == AgreementType.FURTHER_TALKS;
	}

	/** "they set up a joint committee": done by both, and so agreed; "have a truce". */
	@Nullable DealMark founds(DealClause clause, DealTopic topic) {
		Token verb = this.document.token(topic.from());
		DealMark last = clause.lastBefore(topic.from());
		int have = topic.from() - (this.document.token(topic.from() - 1).is("a", "an") ? 2 : 1);
		if (topic.type() == AgreementType.CEASEFIRE && last == null && this.document.token(have).is("have")
				&& DealSubject.of(this.mentions, this.parties, have, clause.from()) == DealSubject.JOINT) {
			return new DealMark(DealCue.PLEDGE, have, have + 1);
		}
		boolean done = topic.type() == AgreementType.WORKING_GROUPS
				&& verb.is("set", "created", "established", "formed", "appointed", "launched")
				&& !this.document.token(topic.from() - 1).is("to", "be", "will", "would", "been", "was", "were")
				&& (last == null || !last.cue().cancels());
		boolean meets = topic.type() == AgreementType.FURTHER_TALKS && (last == null || !last.cue().cancels())
				&& verb.is("meet", "see", "sit", "return", "reconvene", "resume", "gather", "come", "talk")
				&& (DealLexicon.is("JOINT", this.document.token(topic.from() - 1))
						|| this.document.token(topic.from() - 1).is("panels"));
		int act = topic.to() - 1;
		if (topic.type() == AgreementType.WORKING_GROUPS && this.commitments.be(act)
				&& (last == null || last.from() == act)
				&& this.document.token(act).is("set", "created", "established", "formed", "appointed")
				&& !this.document.token(topic.from() - 1).is("the")
				&& DealSubject.of(this.mentions, this.parties, clause.to(), act) == DealSubject.UNKNOWN) {
			return new DealMark(DealCue.PLEDGE, act, act + 1);
		}
		return ((done || meets)
				&& DealSubject.of(this.mentions, this.parties, topic.from(), clause.from()) == DealSubject.JOINT)
						? new DealMark(DealCue.PLEDGE, topic.from(), topic.from() + 1) : null;
	}

}
