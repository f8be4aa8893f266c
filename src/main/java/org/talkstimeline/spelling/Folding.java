package org.talkstimeline.spelling;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Brings spellings of one name into one form in lower-case ASCII letters and digits.
 */
public final class Folding {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻ`´ʹʿʾ]");

	private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

	/** Letters that do not come apart into a letter and a mark. */
	private static final Map<Character, String> PLAIN = Map.ofEntries(Map.entry('ı', "i"), Map.entry('ł', "l"),
			Map.entry('ø', "o"), Map.entry('đ', "d"), Map.entry('ð', "d"), Map.entry('þ', "th"), Map.entry('æ', "ae"),
			Map.entry('œ', "oe"), Map.entry('ß', "ss"), Map.entry('ħ', "h"), Map.entry('ŋ', "n"), Map.entry('ə', "a"),
			Map.entry('ɓ', "b"), Map.entry('ɗ', "d"), Map.entry('ƙ', "k"), Map.entry('ŧ', "t"));

	/** What writers without diacritics put for a letter to keep its sound. */
	private static final Map<Character, String> SOUNDING = Map.ofEntries(Map.entry('ç', "ch"), Map.entry('č', "ch"),
			Map.entry('ć', "ch"), Map.entry('ş', "sh"), Map.entry('ș', "sh"), Map.entry('š', "sh"),
			Map.entry('ž', "zh"), Map.entry('ö', "oe"), Map.entry('ü', "ue"), Map.entry('ä', "ae"),
			Map.entry('ø', "oe"), Map.entry('å', "aa"), Map.entry('đ', "dj"), Map.entry('ñ', "ny"));

	private Folding() {
	}

	/**
	 * Folds a text: diacritics off, Cyrillic in Latin letters, apostrophes gone, any
	 * other run of characters one space.
	 * @param text the text
	 * @return its folded form; empty where nothing Latin or Cyrillic stands in it
	 */
	public static String fold(String text) {
		return fold(text, Map.of());
	}

	/**
	 * Folds a text as {@link #fold} does, but writes out the sound of letters with
	 * diacritics: {@code Çelik} as {@code chelik}, {@code Müller} as {@code mueller}.
	 * @param text the text
	 * @return its folded form
	 */
	public static String foldBySound(String text) {
		return fold(text, SOUNDING);
	}

	/**
	 * Makes the readable part of an address from a text.
	 * @param text the text
	 * @return its folded words with hyphens between them; empty where there are none
	 */
	public static String slug(String text) {
		return fold(text).replace(' ', '-');
	}

	/**
	 * Counts what folding takes away from a text in Latin letters.
	 * @param text the text
	 * @return how many of its letters are Latin but not ASCII; -1 where it has letters of
	 * another script
	 */
	public static int diacritics(String text) {
		String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
		if (composed.codePoints().filter(Character::isLetter).anyMatch((letter) -> !latin(letter))) {
			return -1;
		}
		return (int) composed.codePoints().filter((letter) -> letter > 127 && Character.isLetter(letter)).count();
	}

	private static boolean latin(int letter) {
		Character.UnicodeScript script = Character.UnicodeScript.of(letter);
		return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.COMMON;
	}

	private static String fold(String text, Map<Character, String> first) {
		String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		StringBuilder letters = new StringBuilder(lower.length() + 4);
		for (int i = 0; i < lower.length(); i++) {
			char letter = lower.charAt(i);
			letters.append(replacement(letter, first));
		}
		String plain = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFKD)).replaceAll("");
		return OTHERS.matcher(APOSTROPHES.matcher(plain).replaceAll("")).replaceAll(" ").trim();
	}

	private static String replacement(char letter, Map<Character, String> first) {
		if (letter < 128) {
			return String.valueOf(letter);
		}
		@Nullable String sound = first.get(letter);
		@Nullable String plain = (sound != null) ? sound : PLAIN.get(letter);
		@Nullable String latin = (plain != null) ? plain : Cyrillic.latin(letter);
		return (latin != null) ? latin : String.valueOf(letter);
	}

}
