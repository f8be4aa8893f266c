package org.talkstimeline.extraction.talks;

import java.util.List;
import java.util.Set;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Token;

/**
 * Reads what the words around a meeting say of its stage.
 */
final class Statuses {

	private static final Set<String> OVER = Set.of("concluded", "ended", "completed", "lasted", "closed", "finished",
			"wrapped", "broke", "parted", "took", "held", "met", "sat", "adjourned", "produced", "yielded", "resulted",
			"led", "failed", "brought", "signed", "exchanged", "agreed", "ending", "concluding", "spent", "was", "were",
			"left", "part", "close", "wrap", "conclude", "hosted", "chaired", "mediated", "attended", "struck",
			"reached", "went");

	private static final Set<String> GOING = Set.of("began", "begun", "begin", "begins", "opened", "open", "opens",
			"started", "starts", "start", "commenced", "underway", "ongoing", "continue", "continued", "continues",
			"continuing", "resumed", "resumes", "resume", "reconvened", "convened", "gathered", "reconvene", "being",
			"beginning", "starting", "opening", "under", "entered", "enter", "kicked", "sits", "negotiating", "arrived",
			"meeting");

	private static final Set<String> OFF = Set.of("postponed", "cancelled", "canceled", "shelved", "scrapped",
			"delayed", "suspended", "called", "put", "calls", "postpones", "cancels", "postpone", "cancel", "aborted",
			"scuppered", "adjourned");

	private static final int CARRIED = 18;

	private Statuses() {
	}

	static void read(Document document, Reference reference, int from, int to) {
		boolean ahead = false;
		for (int i = from; i < to; i++) {
			Token token = document.token(i);
			if (fallen(document, i, to)) {
				add(reference, "CANCELLED", i, 0.9);
			}
			else if (off(document, i) && (reference.noun || !token.is("put") && !carried(document, i))) {
				add(reference, "CANCELLED", i, 0.9);
			}
			else if (future(document, i)) {
				ahead = true;
				add(reference, "SCHEDULED", i, 0.85);
			}
			else if (GOING.contains(token.norm()) && !ahead && going(document, i)
					&& !document.token(i - 1).is("the", "of", "these") && !promised(document, i)
					&& !document.token(i - 2).is("since") && !document.token(i - 3).is("since")) {
				add(reference, "ONGOING", i, 0.8);
			}
			else if (OVER.contains(token.norm()) && !ahead && !document.token(i - 1).is("be", "to")
					&& !(token.is("was", "were")
							&& document.token(i + 1).is("to", "due", "set", "scheduled", "expected"))) {
				add(reference, "HELD", i, token.is("was", "were", "took", "brought") ? 0.75 : 0.9);
			}
		}
	}

	/** "pledged to start": nothing has begun yet. */
	private static boolean promised(Document document, int at) {
		return document.token(at - 1).is("to") && document.token(at - 2)
			.is("pledged", "agreed", "promised", "committed", "vowed", "decided", "undertook");
	}

	private static boolean going(Document document, int at) {
		Token token = document.token(at);
		if (token.is("being")) {
			return document.token(at + 1).is("held", "hosted");
		}
		if (token.is("under")) {
			return document.token(at + 1).is("way");
		}
		if (token.is("opening", "beginning", "starting")) {
			return document.token(at - 1).is("is", "are", "now");
		}
		if (token.is("arrived", "meeting", "opened", "entered")) {
			return !token.is("meeting") || document.token(at - 1).is("are", "is");
		}
		return true;
	}

	private static boolean off(Document document, int at) {
		Token token = document.token(at);
		if (!OFF.contains(token.norm()) || document.token(at - 1).is("not", "n't", "never")) {
			return false;
		}
		if (token.is("called", "put", "calls")) {
			return document.token(at + 1).is("off") || document.token(at + 2).is("off");
		}
		if (token.is("delayed") && document.token(at - 1).is("been")) {
			return true;
		}
		return !token.is("adjourned", "suspended", "delayed") || document.token(at + 1).is("until", "indefinitely");
	}

	/** "did not take place", "will not go ahead", "never came about". */
	private static boolean fallen(Document document, int at, int limit) {
		if (!document.token(at).is("not", "never", "n't")) {
			return false;
		}
		int verb = at + (document.token(at + 1).is("be", "now") ? 2 : 1);
		return verb + 1 < limit
				&& (document.token(verb).is("take", "took", "taken") && document.token(verb + 1).is("place")
						|| document.token(verb).is("go", "going", "went", "gone")
								&& document.token(verb + 1).is("ahead")
						|| document.token(verb).is("come", "came") && document.token(verb + 1).is("about", "off")
						|| document.token(verb).is("happen", "happened", "materialised", "materialized")
						|| document.token(at).is("never") && document.token(verb).is("began", "begun", "started")
						|| document.token(verb).is("held") && document.token(at + 1).is("be"));
	}

	/** "having put off the handover": no meeting was. */
	private static boolean carried(Document document, int at) {
		for (int i = at + 1; i < at + CARRIED; i++) {
			if (Words.is(document.token(i), WordClass.TRANSFER)
					|| document.token(i).is("release", "visit", "election")) {
				return true;
			}
		}
		return false;
	}

	private static boolean future(Document document, int at) {
		Token token = document.token(at);
		if (!Words.is(token, WordClass.FUTURE) && !token.is("to")) {
			return false;
		}
		if (token.is("to")) {
			return document.token(at - 1).is("are", "is") && !document.token(at + 1).is("blame")
					|| document.token(at + 1).is("host", "hold", "meet", "resume") && !document.token(at - 1)
						.is("agreed", "ready", "again", "offered", "decided", "wanted", "want", "refused", "invited",
								"continue");
		}
		if (token.is("would")) {
			return false;
		}
		if (token.is("set", "due", "scheduled", "planned", "expected", "slated")) {
			return !document.token(at - 1).is("originally", "been", "as") || document.token(at - 1).is("been");
		}
		return token.is("will", "shall", "upcoming", "forthcoming");
	}

	private static void add(Reference reference, String status, int at, double confidence) {
		List<Fact> statuses = reference.statuses;
		if (statuses.stream().noneMatch((each) -> each.value().equals(status))) {
			statuses.add(new Fact(status, at, at + 1, "status-verb", confidence));
		}
	}

}
