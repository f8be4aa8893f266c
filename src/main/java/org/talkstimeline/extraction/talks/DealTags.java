package org.talkstimeline.extraction.talks;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Token;

/**
 * Reads what both sides, or a paper of both, say of the time to come: "flights will
 * resume, the two delegations announced", "the statement says that troops are to leave".
 */
final class DealTags {

	private static final int REACH = 9;

	private static final Set<String> PAPERS = Set.of("statement", "communique", "declaration", "text", "document",
			"agreement", "deal", "accord", "pact", "protocol", "memorandum", "paper", "statements", "texts");

	private final Mentions mentions;

	private final Document document;

	private final Set<String> parties;

	DealTags(Mentions mentions, Set<String> parties) {
		this.mentions = mentions;
		this.document = mentions.document();
		this.parties = parties;
	}

	/**
	 * Gives the mark of a saying at the end of a clause by which both sides vouch for
	 * what stands before it, or null.
	 */
	@Nullable DealMark read(DealClause clause) {
		int comma = -1;
		for (int i = clause.to() - 1; i > Math.max(clause.from() + 2, clause.to() - 2 * REACH); i--) {
			if (this.document.token(i).is(",")) {
				comma = i;
			}
			if (comma >= 0 && this.document.token(i).is(",") && says(comma + 1, clause.to())) {
				DealMark ahead = ahead(clause, comma);
				return (ahead != null) ? new DealMark(DealCue.AGREE, comma + 1, comma + 2) : null;
			}
		}
		return null;
	}

	/** "Both sides said that troops would leave": what they say together of a topic. */
	@Nullable DealMark leading(DealClause clause, DealTopic topic) {
		for (int i = topic.from() - 1; i > clause.from(); i--) {
			Token token = this.document.token(i);
			if (Words.is(token, WordClass.SPEECH) || token.is("learned", "learnt")) {
				boolean both = paper(clause.from(), i)
						|| DealSubject.of(this.mentions, this.parties, i, clause.from()) == DealSubject.JOINT
								&& plain(clause.from(), i);
				return (both && promises(clause, i, topic.to())) ? new DealMark(DealCue.AGREE, i, i + 1) : null;
			}
		}
		return null;
	}

	private boolean promises(DealClause clause, int from, int to) {
		boolean ahead = false;
		for (DealMark each : clause.marks()) {
			if (each.from() <= from || each.from() >= to || clause.names(each)) {
				continue;
			}
			boolean would = this.document.token(each.from()).is("would");
			if (each.cue().cancels() && !would) {
				return false;
			}
			ahead |= would || each.cue() == DealCue.AHEAD;
		}
		return ahead;
	}

	private @Nullable DealMark ahead(DealClause clause, int to) {
		DealMark ahead = null;
		for (DealMark each : clause.marks()) {
			if (each.from() < to && each.cue().cancels() && !clause.names(each)
					&& !this.document.token(each.from()).is("before", "until")) {
				return null;
			}
			ahead = (each.from() < to && each.cue() == DealCue.AHEAD) ? each : ahead;
		}
		return ahead;
	}

	/** "both sides said", "according to the joint statement". */
	private boolean says(int from, int to) {
		if (this.document.token(from).is("according") && this.document.token(from + 1).is("to")) {
			return paper(from + 2, to);
		}
		if (this.document.token(from).is("it") && this.document.token(from + 1).is("was", "is")) {
			return this.document.token(from + 2).is("agreed", "decided", "settled");
		}
		for (int i = from; i < Math.min(to, from + REACH); i++) {
			Token token = this.document.token(i);
			if (i > from && token.is(",", "which", "who", "that", "whose")) {
				return false;
			}
			if (Words.is(token, WordClass.SPEECH) && !token.is("statement", "statements")
					|| token.is("agreed", "decided")) {
				return paper(from, i)
						|| DealSubject.of(this.mentions, this.parties, i, from) == DealSubject.JOINT && plain(from, i);
			}
		}
		return false;
	}

	/** Whether the sides themselves speak, and not the meeting or somebody about it. */
	private boolean plain(int from, int to) {
		for (int i = from; i < to; i++) {
			if (MeetingNouns.noun(this.mentions, i)) {
				return false;
			}
		}
		return true;
	}

	private boolean paper(int from, int to) {
		for (int i = from; i < Math.min(to, from + 5); i++) {
			Token token = this.document.token(i);
			if (token.is("draft", "proposed", "plan", "his", "her", "their", "its") || this.mentions.person(i) != null
					|| this.mentions.party(i) != null) {
				return false;
			}
			if (PAPERS.contains(token.norm())) {
				Token before = this.document.token(i - 1);
				return !token.is("statement") || before.is("joint", "common", "final", "closing", "concluding");
			}
		}
		return false;
	}

}
