package org.talkstimeline.extraction.mention;

import java.util.function.BiPredicate;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds the names of parties that no list holds where the article says that somebody
 * sits, speaks or signs for them: "the delegations of the High Council of State and the
 * House of Representatives", "the ABC negotiators", "NAME signed for the Unity Platform".
 */
final class SpokenFor {

	private static final int LONGEST = 8;

	private static final int SHORTEST_ABBREVIATION = 3;

	private final Document document;

	private final BiPredicate<Integer, Integer> known;

	/**
	 * Prepares to read.
	 * @param document the article
	 * @param known whether the words from one token to another name a party already
	 */
	SpokenFor(Document document, BiPredicate<Integer, Integer> known) {
		this.document = document;
		this.known = known;
	}

	private Token token(int at) {
		return this.document.token(at);
	}

	/**
	 * Gives each name to a taker, by its first token and the token after its last one.
	 */
	void read(Taker taker) {
		for (int i = 1; i + 1 < this.document.tokens().size(); i++) {
			if (Words.is(token(i), WordClass.DELEGATION)) {
				before(i, taker);
			}
			if (opens(i)) {
				names(i + 1, taker);
			}
			if (token(i).upper() && token(i + 1).is(",") && told(i + 2)) {
				take(i, i + 1, taker);
			}
		}
	}

	/** "ABC, the platform of", "ABC, an armed alliance". */
	private boolean told(int at) {
		for (int i = at; i < at + 4 && token(at).is("the", "a", "an") && token(i).word()
				&& !token(i).capitalised(); i++) {
			if (Words.is(token(i), WordClass.GROUPING)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a name after this word is somebody's whom others speak for. */
	private boolean opens(int at) {
		if (token(at).is("of", "from")) {
			return Words.is(token(at - 1), WordClass.DELEGATION) || token(at).is("of") && token(at - 1).is("behalf");
		}
		Token before = token(at - 1);
		return token(at).is("for") && (before.is("signed", "spoke", "speaks", "led", "leads", "negotiated", "signing",
				"negotiates", "negotiator", "negotiators", "charge")
				|| before.word() && before.capitalised() && !Words.known(before));
	}

	/** "of A and B", "of the A, the B and the C". */
	private void names(int from, Taker taker) {
		int at = from;
		for (int i = 0; i < LONGEST; i++) {
			int start = start(at);
			int end = end(start);
			if (end == start) {
				return;
			}
			take(start, end, taker);
			at = end + (token(end).is(",") ? 1 : 0);
			at += token(at).is("and") ? 1 : 0;
			at += token(at).is("of") ? 1 : 0;
			if (at == end) {
				return;
			}
		}
	}

	/** Steps over "the", "the Libyan" and "the Tobruk-based". */
	private int start(int at) {
		int start = at;
		while (start < at + 3 && token(start).word()
				&& (token(start).is("the", "rebel", "opposition", "rival") || token(start).norm().endsWith("-based")
						|| this.known.test(start, start + 1) && token(start + 1).capitalised())) {
			start++;
		}
		return token(start + 2).is("based") && token(start + 1).is("-") ? start + 3 : start;
	}

	private int end(int start) {
		int end = start;
		for (int i = start; i < start + LONGEST; i++) {
			if (token(i).word() && token(i).capitalised()) {
				end = i + 1;
			}
			else if (!token(i).is("of", "for", "the", "'s", "-", "/") || i == start) {
				break;
			}
		}
		return end;
	}

	/** "the ABC delegation", "the ABC's team". */
	private void before(int noun, Taker taker) {
		int end = noun - (token(noun - 1).is("'s", "'") ? 1 : 0);
		int start = end;
		while (start > 0 && end - start < LONGEST && token(start - 1).word() && token(start - 1).capitalised()) {
			start--;
		}
		take(start(start), end, taker);
	}

	private void take(int from, int to, Taker taker) {
		if (from >= to || this.document.opensLine(from) && to - from == 1 && !token(from).upper()) {
			return;
		}
		boolean grouping = false;
		for (int i = from; i < to; i++) {
			if (Words.is(token(i), WordClass.OFFICE) || Words.is(token(i), WordClass.HONORIFIC)
					|| ArticleParties.ofState(token(i)) || this.known.test(i, to)) {
				return;
			}
			grouping |= Words.is(token(i), WordClass.GROUPING);
		}
		Token first = token(from);
		boolean abbreviation = to - from == 1 && first.upper() && first.text().length() >= SHORTEST_ABBREVIATION
				&& !Words.known(first);
		if (abbreviation || grouping && to - from > 1) {
			taker.take(from, to);
		}
	}

	/** Takes the name of a party. */
	@FunctionalInterface
	interface Taker {

		/** Takes the first token of a name and the token after its last one. */
		void take(int from, int to);

	}

}
