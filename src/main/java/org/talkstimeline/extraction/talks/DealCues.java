package org.talkstimeline.extraction.talks;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Tells words that report an agreement from words that wish, refuse or make it depend on
 * something.
 */
final class DealCues {

	private DealCues() {
	}

	static boolean agrees(Mentions mentions, int at, int from, int to) {
		Document document = mentions.document();
		Token token = document.token(at);
		Token next = document.token(at + 1);
		for (int i = Math.max(from, at - 7); i < at; i++) {
			Token before = document.token(i);
			if (mentions.date(i) != null) {
				continue;
			}
			boolean weak = Words.is(before, WordClass.WISH) && !before.is("discussion", "discussed", "possible",
					"calls", "bring", "potential", "proposals", "proposal", "discussions", "meeting");
			if (Words.is(before, WordClass.NEGATION) && !before.is("despite", "not only") || weak
					|| before.is("whether", "would", "will") && !token.is("agreed")
					|| before.is("to") && token.is("agree", "decide") || before.is("once", "until", "should")) {
				return false;
			}
		}
		return switch (token.norm()) {
			case "agreement", "agreements", "deal",
					"pact" ->
				next.is("on", "to", "for", "under", ",", "that", "–", "was", "providing")
						&& (document.token(at - 1).is("an", "and", "the", "of", "exchange", "in", "a")
								|| document.token(at - 1).is("their"))
						&& !next.is(",") || next.is("was") && document.token(at + 2).is("reached", "struck", "signed");
			case "resulted" -> next.is("in");
			case "reached", "achieved", "secured" -> !next.is("out", "an", "no", "a", "the") || next.is("an", "a");
			case "promised" -> next.is("each");
			case "confirmed" -> both(document, from, at);
			case "decision" -> next.is("to");
			case "approved", "produced", "yielded", "accepted", "endorsed", "negotiated" -> joint(mentions, from, at);
			case "concluded", "settled", "outcome" ->
				next.is("an", ":") || next.is("a") && document.token(at + 2).is("deal", "truce", "swap");
			case "committed" -> !next.is("himself", "herself") && joint(mentions, from, at);
			default -> true;
		};
	}

	private static boolean both(Document document, int from, int at) {
		for (int i = from; i < at; i++) {
			if (document.token(i).is("both")) {
				return true;
			}
		}
		return false;
	}

	/** Whether both sides do it rather than one of them. */
	private static boolean joint(Mentions mentions, int from, int at) {
		Document document = mentions.document();
		for (int i = from; i < at; i++) {
			Token token = document.token(i);
			if (token.is("both", "sides", "parties", "they", "two", "countries", "nations", "negotiators",
					"delegations", "which", "where") || MeetingNouns.noun(mentions, i)) {
				return true;
			}
		}
		return false;
	}

	static boolean passive(Document document, int cue) {
		Token before = document.token(cue - 1);
		Token next = document.token(cue + 1);
		boolean participle = document.token(cue)
			.is("agreed", "reached", "struck", "signed", "approved", "concluded", "clinched", "negotiated");
		return participle && (before.is("was", "were", "been") && !next.is("to", "that", "on")
				|| next.is("upon", "in", "at", "during", "by") || before.is("was", "were", "been")
						&& next.is("on", "upon") && document.token(cue + 2).is("in", "at", "monday"));
	}

	static boolean hypothetical(Document document, int from, int to) {
		for (int i = from; i < to; i++) {
			Token token = document.token(i);
			if (token.is("if", "unless", "could", "might", "would", "not", "refused", "demanded", "demands",
					"demanding", "failed", "without", "unable", "hope", "hopes", "rejected", "proposed", "provided",
					"ready", "wants", "calls", "insisted", "ruled")
					&& !(token.is("would") && document.token(from).is("agreed"))) {
				return true;
			}
		}
		return false;
	}

	static boolean signs(Document document, int cue) {
		return document.token(cue).is("signed", "initialled", "signature", "adopted", "concluded");
	}

	static int paper(Document document, int from, int to) {
		for (int i = from + 1; i < Math.min(to, from + 12); i++) {
			if (DealTypes.WORDS.get("FRAMEWORK.OBJECT").contains(document.token(i).norm())
					&& !document.token(i + 1).is("statement")) {
				return i;
			}
		}
		return -1;
	}

	static boolean concrete(Document document, int cue) {
		return document.token(cue).is("agreed", "agree") && document.token(cue + 1).is("on", "to", "that")
				|| document.token(cue).is("agreed") && document.token(cue - 1).is("have", "had", "has");
	}

	static int swap(Document document, int from, int to) {
		for (int i = from; i < to; i++) {
			if (document.token(i).is("swap", "swaps", "exchange", "exchanges") && !document.token(i + 1).is("of")
					|| document.token(i).is("exchange", "swap")
							&& document.token(i + 3).is("people", "prisoners", "detainees", "pows", "captives")) {
				return document.token(i - 1).is("stock", "foreign", "currency", "information") ? -1 : i;
			}
		}
		return -1;
	}

	static int exchangedPapers(Document document, int from, int to) {
		for (int i = from; i < to; i++) {
			if (document.token(i).is("exchanged", "swapped", "traded")
					&& !document.token(i - 1).is("not", "to", "be")) {
				for (int k = i + 1; k < Math.min(to, i + 7); k++) {
					if (document.token(k)
						.is("memoranda", "memorandums", "memorandum", "drafts", "documents", "proposals", "papers",
								"positions")) {
						return k;
					}
				}
			}
		}
		return -1;
	}

	/** "Three things had been agreed: …; that …; and that …" is one list. */
	static boolean enumerates(Document document, Sentence sentence) {
		boolean agreed = false;
		for (int i = sentence.from(); i < sentence.to(); i++) {
			agreed |= document.token(i).is("agreed", "settled");
			if (document.token(i).is(":") && agreed) {
				return true;
			}
		}
		return false;
	}

	/** "each will hand over 1,000 prisoners". */
	static boolean each(Document document, Sentence sentence) {
		for (int i = sentence.from(); i < sentence.to(); i++) {
			if (document.token(i).is("each", "both", "sides")
					&& (document.token(i + 1).is("will") || document.token(i + 2).is("will"))) {
				for (int k = i + 2; k < Math.min(sentence.to(), i + 6); k++) {
					if (document.token(k).is("hand", "release", "free", "return", "swap", "exchange")) {
						return true;
					}
				}
			}
		}
		return false;
	}

	/** "the parties will meet again" in a report on a meeting that is over. */
	static int meetAgain(Document document, int from, int to) {
		for (int i = from; i < to; i++) {
			if (document.token(i).is("will") && document.token(i + 1).is("meet", "reconvene")
					&& document.token(i + 2).is("again")
					&& document.token(i - 1).is("parties", "sides", "delegations", "they", "teams", "negotiators")) {
				return i + 1;
			}
		}
		return -1;
	}

}
