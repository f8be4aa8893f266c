package org.talkstimeline.extraction.text;

import java.util.List;
import java.util.Set;

/**
 * Finds the dateline with which a news agency opens an article, as in "CAIRO, Oct 8 –".
 */
final class Datelines {

	private static final int LONGEST = 14;

	/** "Addis Abeba –": no town has more words. */
	private static final int SHORT = 4;

	private static final Set<String> MONTHS = Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private Datelines() {
	}

	private static boolean weekday(Token token) {
		return token.capitalised() && token.norm().endsWith("day") && token.norm().length() < 10;
	}

	private static boolean month(Token token) {
		return token.capitalised() && MONTHS.contains(token.norm().substring(0, Math.min(3, token.norm().length())));
	}

	/**
	 * Finds where the dateline of a block ends, at its first token where it has none.
	 */
	static int end(List<Token> tokens, Block block, boolean first) {
		int limit = Math.min(block.to(), block.from() + LONGEST);
		boolean place = false;
		boolean dated = false;
		for (int i = block.from(); i < limit; i++) {
			Token token = tokens.get(i);
			if (i > block.from() && mark(tokens, block, i)) {
				boolean town = first && i - block.from() < SHORT && !token.is(":", "|");
				boolean day = dated && (!token.is(":") || first && comma(tokens, block.from(), i));
				return (place || day || town) ? i + 1 : block.from();
			}
			dated |= (month(token) || weekday(token)) && tokens.get(block.from()).capitalised();
			place |= token.upper() && token.text().length() > 2 || token.is("(") && i == block.from();
			if (token.is(".") && i > block.from() && tokens.get(i - 1).end() == token.start()) {
				if (dated && first && dayBefore(tokens.get(i - 1)) || place && placeBefore(tokens.get(i - 1))) {
					return i + 1;
				}
				if (first && i + 1 < limit && month(tokens.get(i + 1))) {
					continue;
				}
			}
			if (token.is(".") || token.word() && !token.capitalised() && !token.is("of", "and", "de", "el", "al")
					&& !tokens.get(block.from()).is("(")) {
				return block.from();
			}
		}
		boolean whole = block.to() <= limit && place && tokens.get(block.from()).upper();
		return whole ? block.to() : block.from();
	}

	/** A dash may stand between words without spaces, a hyphen may not. */
	private static boolean mark(List<Token> tokens, Block block, int at) {
		Token token = tokens.get(at);
		boolean spaced = at + 1 >= block.to() || tokens.get(at + 1).start() > token.end();
		return token.is("—", "―", "---") || spaced && token.is("–", "-", "--", ":", "|");
	}

	/** "Muscat, June 14:" opens a report, "June 14:" an entry of a chronology. */
	private static boolean comma(List<Token> tokens, int from, int to) {
		return tokens.get(from + 1).is(",") && !month(tokens.get(from)) && !weekday(tokens.get(from))
				&& to - from < SHORT + 3;
	}

	private static boolean placeBefore(Token token) {
		return token.upper() || token.number() || month(token) || token.is(")");
	}

	private static boolean dayBefore(Token token) {
		return token.number() || month(token) || token.is(")");
	}

}
