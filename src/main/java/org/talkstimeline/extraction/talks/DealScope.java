package org.talkstimeline.extraction.talks;

import java.util.Set;

import org.talkstimeline.extraction.text.Block;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Follows passages that set out what an agreement holds: "Under the deal …", "According
 * to the joint statement …", a list below "What was agreed". Within them "will" tells
 * what has been agreed.
 */
final class DealScope {

	private static final Set<String> PAPERS = Set.of("deal", "agreement", "accord", "text", "document", "statement",
			"communique", "protocol", "pact", "declaration", "understanding", "paper", "terms", "truce");

	private boolean open;

	private boolean listed;

	private int block = -1;

	private final Document document;

	DealScope(Document document) {
		this.document = document;
	}

	void enter(Sentence sentence) {
		if (sentence.kind() == Block.Kind.HEADING) {
			this.listed = agreed(sentence);
			return;
		}
		if (sentence.block() != this.block && sentence.kind() != Block.Kind.ITEM) {
			this.open = false;
			this.listed &= sentence.kind() != Block.Kind.PARAGRAPH;
		}
		this.block = sentence.block();
		Token first = this.document.token(sentence.from());
		if (first.is("under", "according", "in") && paper(sentence)) {
			this.open = true;
		}
	}

	/** Whether the sentence tells terms that both sides have accepted. */
	boolean binding(Sentence sentence) {
		if (this.listed && sentence.kind() == Block.Kind.ITEM) {
			return true;
		}
		if (!this.open) {
			return false;
		}
		for (int i = sentence.from(); i < sentence.to(); i++) {
			Token token = this.document.token(i);
			if (token.is("will", "shall") || token.is("to") && this.document.token(i - 1).is("are", "is")) {
				return true;
			}
			if (token.is("if", "would", "could", "proposed")) {
				return false;
			}
		}
		return false;
	}

	private boolean agreed(Sentence sentence) {
		boolean agreed = false;
		for (int i = sentence.from(); i < sentence.to(); i++) {
			Token token = this.document.token(i);
			if (token.is("not", "no", "never", "demands", "proposals")) {
				return false;
			}
			agreed |= token.is("agreed", "agreement", "agreements", "conclusions", "decisions", "outcomes");
		}
		return agreed;
	}

	private boolean paper(Sentence sentence) {
		for (int i = sentence.from() + 1; i < Math.min(sentence.to(), sentence.from() + 7); i++) {
			Token token = this.document.token(i);
			if (token.is("blueprint", "proposal", "draft", "plan", "proposed", "memorandum", ",") || token.is("'s")) {
				return false;
			}
			if (PAPERS.contains(token.norm())) {
				return !this.document.token(i - 1).is("any", "an", "possible", "future", "his", "her", "whose");
			}
		}
		return false;
	}

}
