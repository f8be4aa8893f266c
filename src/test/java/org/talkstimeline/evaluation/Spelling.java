package org.talkstimeline.evaluation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How the measure compares spellings. It has a folding and a distance of its own, so that
 * a fault in the product's cannot hide itself.
 */
final class Spelling {

	private static final Map<Character, String> LETTERS = Map.of('ı', "i", 'İ', "I", 'ł', "l", 'ø', "o", 'đ', "d", 'ß',
			"ss", 'æ', "ae", '’', "'");

	private Spelling() {
	}

	/** Letters and digits in lower case without marks, words parted by single spaces. */
	static String fold(@Nullable String text) {
		StringBuilder plain = new StringBuilder();
		for (char letter : ((text != null) ? text : "").toCharArray()) {
			plain.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
		}
		StringBuilder folded = new StringBuilder();
		String parts = Normalizer.normalize(plain, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		parts.codePoints()
			.filter((letter) -> Character.getType(letter) != Character.NON_SPACING_MARK)
			.forEach((letter) -> folded.appendCodePoint(Character.isLetterOrDigit(letter) ? letter : ' '));
		return String.join(" ", words(folded.toString()));
	}

	static List<String> words(String folded) {
		return Arrays.stream(folded.split(" ")).filter((word) -> !word.isEmpty()).toList();
	}

	/**
	 * The Jaro-Winkler similarity, with the bonus for a common prefix at any distance.
	 */
	static double jaroWinkler(String a, String b) {
		if (a.equals(b)) {
			return 1;
		}
		int reach = Math.max(a.length(), b.length()) / 2 - 1;
		boolean[] foundA = new boolean[a.length()];
		boolean[] foundB = new boolean[b.length()];
		double common = 0;
		for (int i = 0; i < a.length(); i++) {
			for (int j = Math.max(0, i - reach); j < Math.min(b.length(), i + reach + 1); j++) {
				if (!foundB[j] && b.charAt(j) == a.charAt(i)) {
					foundA[i] = true;
					foundB[j] = true;
					common++;
					break;
				}
			}
		}
		if (common == 0) {
			return 0;
		}
		double jaro = (common / a.length() + common / b.length()
				+ (common - moved(a, foundA, b, foundB) / 2.0) / common) / 3;
		return jaro + prefix(a, b) * 0.1 * (1 - jaro);
	}

	private static int moved(String a, boolean[] foundA, String b, boolean[] foundB) {
		int moved = 0;
		int j = 0;
		for (int i = 0; i < a.length(); i++) {
			if (foundA[i]) {
				while (!foundB[j]) {
					j++;
				}
				moved += (a.charAt(i) != b.charAt(j)) ? 1 : 0;
				j++;
			}
		}
		return moved;
	}

	private static int prefix(String a, String b) {
		int length = 0;
		while (length < Math.min(4, Math.min(a.length(), b.length())) && a.charAt(length) == b.charAt(length)) {
			length++;
		}
		return length;
	}

}
