package org.talkstimeline.extraction.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers and ordinals in words and figures.
 */
public final class Numerals {

	private static final List<String> CARDINALS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
			"eighteen", "nineteen", "twenty");

	private static final List<String> TENS = List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy",
			"eighty", "ninety");

	private static final List<String> ORDINALS = List.of("", "first", "second", "third", "fourth", "fifth", "sixth",
			"seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
			"sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth");

	private static final Map<String, Integer> CARDINAL = numbered(CARDINALS);

	private static final Map<String, Integer> ORDINAL = numbered(ORDINALS);

	private static final int LONGEST = 9;

	private Numerals() {
	}

	private static Map<String, Integer> numbered(List<String> words) {
		Map<String, Integer> numbers = new HashMap<>();
		for (int i = 0; i < words.size(); i++) {
			if (!words.get(i).isEmpty()) {
				numbers.put(words.get(i), i);
			}
		}
		return numbers;
	}

	/**
	 * Reads a number.
	 * @param token a token
	 * @return its value, or -1 where it is no whole number
	 */
	public static int cardinal(Token token) {
		return token.form().cardinal();
	}

	/**
	 * Reads a number.
	 * @param norm a folded word
	 * @return its value, or -1 where it is no whole number
	 */
	public static int cardinal(String norm) {
		if (norm.isEmpty()) {
			return -1;
		}
		if (Character.isDigit(norm.charAt(0))) {
			int value = 0;
			int digits = 0;
			for (int i = 0; i < norm.length(); i++) {
				char c = norm.charAt(i);
				if (c == ',' && i > 0) {
					continue;
				}
				if (c < '0' || c > '9' || ++digits > LONGEST) {
					return -1;
				}
				value = value * 10 + c - '0';
			}
			return value;
		}
		if (norm.length() > 16) {
			return -1;
		}
		Integer word = CARDINAL.get(norm);
		if (word != null) {
			return word;
		}
		if (!norm.contains("ty")) {
			return -1;
		}
		int hyphen = norm.indexOf('-');
		int ten = TENS.indexOf((hyphen > 0) ? norm.substring(0, hyphen) : norm);
		if (ten < 2) {
			return -1;
		}
		int one = (hyphen > 0) ? CARDINALS.indexOf(norm.substring(hyphen + 1)) : 0;
		return (one < 0 || one > 9) ? -1 : ten * 10 + one;
	}

	/**
	 * Reads a number that may be several words long, as "six thousand".
	 * @param token the first token
	 * @param next the token after it
	 * @return its value, or -1 where the first token is no whole number
	 */
	public static int cardinal(Token token, Token next) {
		int value = (token.is("a", "one") && next.is("hundred", "thousand")) ? 1 : cardinal(token);
		if (value < 0 || value > 9999) {
			return value;
		}
		return next.is("thousand") ? value * 1000
				: next.is("hundred") ? value * 100 : next.is("dozen") ? value * 12 : value;
	}

	/**
	 * Reads an ordinal.
	 * @param token a token
	 * @return its value, or -1 where it is none
	 */
	public static int ordinal(Token token) {
		return token.form().ordinal();
	}

	static int ordinal(String norm) {
		if (!Character.isDigit(norm.charAt(0))) {
			Integer word = ORDINAL.get(norm);
			return (word != null) ? word : -1;
		}
		int length = norm.length();
		if (length < 3 || length > 5) {
			return -1;
		}
		String ending = norm.substring(length - 2);
		boolean ordinal = ending.equals("st") || ending.equals("nd") || ending.equals("rd") || ending.equals("th");
		int value = 0;
		for (int i = 0; i < length - 2 && ordinal; i++) {
			char c = norm.charAt(i);
			ordinal = c >= '0' && c <= '9';
			value = value * 10 + c - '0';
		}
		return ordinal ? value : -1;
	}

}
