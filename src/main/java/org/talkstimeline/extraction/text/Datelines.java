package org.talkstimeline.extraction.text;

import java.util.List;
import java.util.Set;

/**
 * Finds the dateline with which a news agency opens an article, as in "CAIRO, Oct 8 –".
 */
final class Datelines {

	private static final int LONGEST = 14;

	private static final Set<String> MONTHS = Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private Datelines() {
	}

	private static boolean month(Token token) {
		return token.capitalised() && MONTHS.contains(token.norm().substring(0, Math.min(3, token.norm().length())));
	}

	static int end(List<Token> tokens, Block block) {
		int limit = Math.min(block.to(), block.from() + LONGEST);
		boolean place = false;
		boolean dated = false;
		for (int i = block.from(); i < limit; i++) {
			Token token = tokens.get(i);
			boolean spaced = i + 1 >= block.to() || tokens.get(i + 1).start() > token.end();
			if (token.is("—", "–", "-", "--", ":", "|", "―", "---") && spaced && i > block.from()) {
				return place || dated && !token.is(":") ? i + 1 : block.from();
			}
			dated |= month(token) && tokens.get(block.from()).capitalised();
			if (token.upper() && token.text().length() > 2 || token.is("(") && i == block.from()) {
				place = true;
			}
			if (token.is(".") && i > block.from() && place && tokens.get(i - 1).end() == token.start()
					&& (tokens.get(i - 1).upper() || tokens.get(i - 1).number())) {
				return i + 1;
			}
			if (token.is(".") || token.word() && !token.capitalised() && !token.is("of", "and", "de", "el", "al")
					&& !tokens.get(block.from()).is("(")) {
				return block.from();
			}
		}
		boolean whole = block.to() <= limit && place && tokens.get(block.from()).upper();
		return whole ? block.to() : block.from();
	}

}
