package org.talkstimeline.extraction.talks;

import java.util.Set;

import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Token;

/**
 * Tells papers that one side signs by itself, at no meeting: "an order signed by the
 * president", "signed a decree".
 */
final class OneSided {

	private static final int BEFORE = 6;

	private static final int AFTER = 7;

	private static final Set<String> PAPERS = Set.of("order", "orders", "decree", "decrees", "resolution", "law",
			"laws", "bill", "legislation", "list", "letter", "petition", "budget", "pardon", "amnesty", "mandate");

	private OneSided() {
	}

	/** Whether a word for signing at a token has such a paper as its object. */
	static boolean paper(Document document, int at) {
		for (int i = at - 1; i >= at - BEFORE; i--) {
			Token token = document.token(i);
			if (!token.word() || token.is("and", "agreement", "accord", "protocol", "treaty", "deal", "document")) {
				break;
			}
			if (PAPERS.contains(token.norm())) {
				return true;
			}
		}
		for (int i = at + 1; i <= at + AFTER; i++) {
			Token token = document.token(i);
			if (!token.word() && !token.number()
					|| token.is("and", "agreement", "accord", "protocol", "treaty", "deal", "document")) {
				return false;
			}
			if (PAPERS.contains(token.norm())) {
				return true;
			}
		}
		return false;
	}

}
