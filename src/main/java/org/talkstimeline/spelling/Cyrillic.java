package org.talkstimeline.spelling;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Russian, Ukrainian, Belarusian, Bulgarian, Serbian and Macedonian letters in the Latin
 * letters that English-language news uses for them.
 */
final class Cyrillic {

	private static final String TABLE = "а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t "
			+ "у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya і i ї yi є ye ґ g ў u "
			+ "ј j љ lj њ nj ћ c ђ dj џ dz ѓ gj ќ kj ѕ dz";

	private static final Map<Character, String> LETTERS = letters();

	private Cyrillic() {
	}

	private static Map<Character, String> letters() {
		Map<Character, String> letters = new HashMap<>();
		String[] cells = TABLE.split(" ");
		for (int i = 0; i < cells.length; i += 2) {
			letters.put(cells[i].charAt(0), "-".equals(cells[i + 1]) ? "" : cells[i + 1]);
		}
		return letters;
	}

	/**
	 * Gives the Latin letters for a lower-case letter, or null for one of another script.
	 */
	static @Nullable String latin(char letter) {
		return LETTERS.get(letter);
	}

}
