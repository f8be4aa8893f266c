package org.talkstimeline.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Cuts a text into tokens in one pass. A possessive ending is a token of its own, an
 * abbreviation keeps its stop, a number its separators.
 */
public final class Tokenizer {

	private static final Set<String> ABBREVIATIONS = Set.of("ret", "retd", "mr", "mrs", "ms", "dr", "prof", "gen", "lt",
			"col", "maj", "brig", "adm", "capt", "sgt", "sen", "rep", "gov", "amb", "st", "jr", "sr", "hon", "rev",
			"no", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "lt-gen",
			"maj-gen", "inc", "ltd", "vs", "atty", "eng", "fr", "corp");

	private static final int LONGEST_COMPOUND = 40;

	private final Predicate<String> partyWord;

	private final WordForms forms;

	/**
	 * Makes a tokenizer.
	 * @param partyWord tells whether a folded word names a party, so that "US-Iran" is
	 * cut at its hyphen and "Takht-Ravanchi" is not
	 * @param classes gives the classes of a folded word, a bit each
	 */
	public Tokenizer(Predicate<String> partyWord, ToIntFunction<String> classes) {
		this.partyWord = partyWord;
		this.forms = new WordForms(classes);
	}

	/**
	 * Cuts a text into tokens.
	 * @param text any text
	 * @return its tokens in order
	 */
	public List<Token> tokenize(String text) {
		List<Token> tokens = new ArrayList<>(text.length() / 5 + 4);
		int at = 0;
		while (at < text.length()) {
			char c = text.charAt(at);
			if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff') {
				at++;
				continue;
			}
			int end = Character.isLetterOrDigit(c) ? wordEnd(text, at) : markEnd(text, at);
			tokens.add(new Token(tokens.size(), at, end, this.forms.get(text, at, end)));
			at = end;
		}
		return tokens;
	}

	private static int markEnd(String text, int start) {
		char c = text.charAt(start);
		if (isApostrophe(c) && start + 1 < text.length()
				&& (text.charAt(start + 1) == 's' || text.charAt(start + 1) == 'S') && start > 0
				&& Character.isLetterOrDigit(text.charAt(start - 1)) && !letterAt(text, start + 2)) {
			return start + 2;
		}
		int end = start + 1;
		if (c == '-' || c == '.' || c == '*') {
			while (end < text.length() && text.charAt(end) == c && end - start < 4) {
				end++;
			}
		}
		if (Character.isHighSurrogate(c) && end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
			end++;
		}
		return end;
	}

	private int wordEnd(String text, int start) {
		int at = start;
		while (at < text.length()) {
			char c = text.charAt(at);
			if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
				at++;
			}
			else if (isApostrophe(c) && letterAt(text, at + 1) && !possessive(text, at)) {
				at++;
			}
			else if (isHyphen(c) && letterOrDigitAt(text, at + 1) && !splits(text, start, at)) {
				at++;
			}
			else if ((c == ',' || c == ':' || c == '.') && digitAt(text, at - 1) && digitAt(text, at + 1)
					&& Character.isDigit(text.charAt(start))) {
				at++;
			}
			else if (c == '.' && abbreviation(text, start, at)) {
				at++;
			}
			else {
				break;
			}
		}
		return Math.max(at, start + 1);
	}

	private boolean abbreviation(String text, int start, int stop) {
		if (stop - start == 1 && Character.isLetter(text.charAt(start))) {
			return Character.isUpperCase(text.charAt(start)) || letterAt(text, stop + 1);
		}
		if (stop - start > 8) {
			return false;
		}
		if (stop - start >= 3 && text.charAt(stop - 2) == '.') {
			return true;
		}
		return stop - start > 1 && ABBREVIATIONS.contains(this.forms.get(text, start, stop).norm());
	}

	private boolean splits(String text, int start, int hyphen) {
		if (hyphen - start > LONGEST_COMPOUND) {
			return true;
		}
		int end = hyphen + 1;
		while (end < text.length() && Character.isLetter(text.charAt(end)) && end - hyphen < LONGEST_COMPOUND) {
			end++;
		}
		String right = (end > hyphen + 1) ? this.forms.get(text, hyphen + 1, end).norm() : "";
		if (Compounds.PARTICIPLES.contains(right) || text.charAt(hyphen) != '-' && text.charAt(hyphen) != '\u2011') {
			return true;
		}
		if (!Character.isUpperCase(text.charAt(start))) {
			return false;
		}
		WordForm left = this.forms.get(text, start, hyphen);
		return Character.isUpperCase(text.charAt(hyphen + 1))
				&& (this.partyWord.test(left.norm()) && this.partyWord.test(right) || left.text().length() > 2
						&& capitals(left.text()) && !(right.length() > 3 && capitals(text.substring(hyphen + 1, end))));
	}

	private static boolean capitals(String word) {
		return word.chars().allMatch(Character::isUpperCase);
	}

	private static boolean possessive(String text, int apostrophe) {
		char next = text.charAt(apostrophe + 1);
		return (next == 's' || next == 'S') && !letterAt(text, apostrophe + 2);
	}

	private static boolean isApostrophe(char c) {
		return c == '\'' || c == '’' || c == 'ʼ';
	}

	private static boolean isHyphen(char c) {
		return c == '-' || c == '\u2011' || c == '–';
	}

	private static boolean letterAt(String text, int at) {
		return at < text.length() && Character.isLetter(text.charAt(at));
	}

	private static boolean letterOrDigitAt(String text, int at) {
		return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
	}

	private static boolean digitAt(String text, int at) {
		return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
	}

}
