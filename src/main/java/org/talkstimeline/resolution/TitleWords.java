package org.talkstimeline.resolution;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.talkstimeline.spelling.Folding;

/**
 * What a title says, whatever its word order and spelling.
 *
 * @param rank words that make it another office where they are missing: deputy, former
 * @param content what the office is of and what its holder is
 */
record TitleWords(Set<String> rank, Set<String> content) {

	/** Whose office it is does not tell it from others: "Ukraine's", "President X's". */
	private static final Pattern POSSESSOR = Pattern.compile("((\\p{Lu}[\\p{L}.-]*\\s+)*\\p{Lu}[\\p{L}.-]*)['’]s\\b");

	private static final Set<String> RANK = Set.of("deputy", "former", "acting", "ex", "interim", "designate");

	private static final Set<String> BARE = Set.of("the", "of", "for", "to", "in", "on", "at", "and", "a", "an", "s",
			"his", "her", "their", "our", "affairs", "senior", "top", "official", "high", "ranking", "general", "gen",
			"lt", "lieutenant", "col", "colonel", "maj", "major", "mr", "mrs", "ms", "dr", "country");

	private static final Map<String, String> ONE_WORD = Map.ofEntries(Map.entry("defence", "defense"),
			Map.entry("organisation", "organization"), Map.entry("centre", "center"), Map.entry("programme", "program"),
			Map.entry("counsellor", "adviser"), Map.entry("counselor", "adviser"), Map.entry("advisor", "adviser"),
			Map.entry("aide", "adviser"), Map.entry("assistant", "adviser"), Map.entry("vice", "deputy"),
			Map.entry("director", "head"), Map.entry("chief", "head"), Map.entry("chairman", "head"),
			Map.entry("chairwoman", "head"), Map.entry("chairperson", "head"), Map.entry("chair", "head"),
			Map.entry("leader", "head"), Map.entry("boss", "head"), Map.entry("president", "head"),
			Map.entry("presidential", "president"), Map.entry("premier", "prime minister"),
			Map.entry("ministry", "minister"), Map.entry("ministers", "minister"), Map.entry("spy", "intelligence"));

	static TitleWords of(String title) {
		Set<String> rank = new TreeSet<>();
		Set<String> content = new TreeSet<>();
		String own = POSSESSOR.matcher(title).replaceAll(" ");
		for (String word : Folding.fold(own.isBlank() ? title : own).split(" ")) {
			for (String one : ONE_WORD.getOrDefault(word, word).split(" ")) {
				if (RANK.contains(one)) {
					rank.add(one);
				}
				else if (!BARE.contains(one) && !PartyLexicon.meansState(one)) {
					content.add(one);
				}
			}
		}
		return new TitleWords(rank, content);
	}

	/** Tells whether both can be one office, one of them perhaps told more exactly. */
	boolean agreesWith(TitleWords other) {
		return this.rank.equals(other.rank)
				&& (this.content.containsAll(other.content) || other.content.containsAll(this.content));
	}

	/** Tells whether both name a body that the office is in. */
	boolean sameBody(TitleWords other) {
		Set<String> shared = new TreeSet<>(this.content);
		shared.retainAll(other.content);
		shared.removeAll(Set.of("head", "minister", "adviser", "ambassador", "secretary", "president", "first", ""));
		return !shared.isEmpty();
	}

	int exactness() {
		return this.content.size();
	}

}
