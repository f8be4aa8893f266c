package org.talkstimeline.extraction.talks;

import java.util.Optional;

import org.talkstimeline.extraction.AgreementType;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds the paper that both sides put their names to.
 */
final class DealPapers {

	private static final int REACH = 12;

	private static final int OPENING = 6;

	private static final int NEAR = 5;

	private DealPapers() {
	}

	/**
	 * Finds the paper that a cue tells of.
	 * @param told whether the sentences before told of something agreed, so that "it was
	 * signed" is about that
	 */
	static Optional<DealTopic> read(Mentions mentions, DealClause clause, DealMark cue, boolean told) {
		Document document = mentions.document();
		if (has(document, cue)) {
			return paper(document, cue.to() - 1) ? topic(cue.to() - 1) : Optional.empty();
		}
		if (told && signs(document, cue)
				&& (document.token(clause.from()).is("it", "both") && cue.from() < clause.from() + 4
						|| document.token(cue.to()).is("it", "them") || document.token(cue.from() - 2).is("it"))) {
			return topic(cue.from());
		}
		if (!signs(document, cue)) {
			return reached(document, cue);
		}
		for (int i = 1; i <= REACH; i++) {
			int at = cue.to() + i - 1;
			if (at < clause.to() && paper(document, at) && (document.token(at).capitalised() || !kind(clause, at))) {
				return topic(at);
			}
		}
		for (int i = cue.from() - 1; i >= Math.max(clause.from(), cue.from() - REACH); i--) {
			if (paper(document, i)) {
				return topic(i);
			}
		}
		return Optional.empty();
	}

	/** "reached a peace agreement", "agreed on a roadmap", "a protocol was concluded". */
	private static Optional<DealTopic> reached(Document document, DealMark cue) {
		if (cue.cue() != DealCue.AGREE && cue.cue() != DealCue.OUTCOME && cue.cue() != DealCue.PLEDGE) {
			return Optional.empty();
		}
		for (int i = cue.from(); i < cue.to() + NEAR; i++) {
			Token token = document.token(i);
			boolean framework = token.is("framework", "roadmap", "road-map", "declaration", "treaty", "charter",
					"protocol")
					|| token.is("agreement", "accord", "deal")
							&& document.token(i - 1).is("framework", "peace", "comprehensive");
			if (framework && !document.token(i + 1).is("talks", "negotiations")) {
				return topic(i);
			}
			if (token.is(",", ".", "that", "in", "under") || token.is("to") && i > cue.to()) {
				break;
			}
		}
		return Optional.empty();
	}

	/** "the two sides have a framework agreement". */
	static boolean has(Document document, DealMark cue) {
		return cue.cue() == DealCue.NOUN
				&& (document.token(cue.from() - 3).is("have") || document.token(cue.from() - 2).is("have"))
				&& document.token(cue.from() - 1).is("a", "peace", "framework");
	}

	/** "signed for the government", "put her name to it on behalf of the rebels". */
	static boolean forOneSide(Document document, DealClause clause, DealMark cue) {
		DealMark last = clause.lastBefore(cue.from());
		boolean plain = signs(document, cue) && (last == null || !last.cue().cancels());
		for (int i = clause.from(); plain && i < clause.to(); i++) {
			if (document.token(i).is("behalf", "presence") || document.token(i).is("for")
					&& document.token(i + 1).is("the") && i >= cue.from() && i < cue.to() + 4) {
				return true;
			}
		}
		return false;
	}

	/** Whether a cue tells that a paper without a name was signed. */
	static boolean plain(Document document, DealClause clause, DealMark cue) {
		boolean paper = false;
		for (int i = clause.from(); i < clause.to(); i++) {
			boolean near = i > cue.from() - REACH && i < cue.to() + REACH && (i < cue.from() || i >= cue.to());
			paper |= near && document.token(i)
				.is("agreement", "accord", "deal", "pact", "document", "paper", "text", "agreements", "accords",
						"documents", "texts");
		}
		return paper && signs(document, cue) && !document.token(cue.from() - 1).is("a", "any", "another");
	}

	/**
	 * Whether a sentence goes on about a paper: "The document also", "Under the deal".
	 */
	static boolean opens(Document document, int at) {
		for (int i = at; i < at + OPENING; i++) {
			Token token = document.token(i);
			if (token.is("draft", "proposal", "plan", "earlier", "previous", "old")) {
				return false;
			}
			if (token.is("document", "text", "paper", "agreement", "accord", "deal", "pact", "protocol", "declaration",
					"communique", "memorandum", "statement", "texts", "papers")) {
				return document.token(at).is("the", "this", "under", "in", "both", "according");
			}
		}
		return false;
	}

	private static boolean signs(Document document, DealMark cue) {
		for (int i = cue.from(); i < cue.to(); i++) {
			if (document.token(i)
				.is("signed", "initialled", "initialed", "inked", "signature", "signatures", "name", "names", "signs",
						"initials", "signing", "pen", "adopted", "sign", "initial", "adopt", "concluded")) {
				return true;
			}
		}
		return false;
	}

	private static boolean paper(Document document, int at) {
		Token token = document.token(at);
		Token before = document.token(at - 1);
		boolean plain = token.is("agreement", "agreements", "deal", "pact", "text", "document", "paper", "statement",
				"map", "principles", "framework");
		boolean named = before.is("framework", "peace", "general", "comprehensive", "final", "interim", "political",
				"road", "of", "cooperation") || token.capitalised() && before.capitalised();
		return DealLexicon.is("PAPER", token) && (!plain || named);
	}

	/** "a ceasefire accord" is a ceasefire. */
	private static boolean kind(DealClause clause, int paper) {
		return clause.topics().stream().anyMatch((each) -> each.to() == paper);
	}

	private static Optional<DealTopic> topic(int at) {
		return Optional.of(new DealTopic(AgreementType.FRAMEWORK, at, at + 1, at));
	}

}
