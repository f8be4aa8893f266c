package org.talkstimeline.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/**
 * Whether two given names can be one: the same, in one class of romanisations and forms,
 * an initial, a short form, or spelt nearly alike.
 */
final class GivenNames {

	private static final Map<String, Integer> CLASSES = classes();

	private static final double ALIKE = 0.88;

	/** How many letters a short form has at least. */
	static final int SHORT_FORM = 3;

	private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

	private static final Set<String> FEMININE = Set.of("a", "e", "le", "ne", "te", "ia");

	private GivenNames() {
	}

	private static Map<String, Integer> classes() {
		Map<String, Integer> classes = new HashMap<>();
		List<List<String>> rows = Lexicon.read("given-names.tsv").rows();
		for (int i = 0; i < rows.size(); i++) {
			for (String form : Lexicon.values(rows.get(i), 0)) {
				classes.put(squashed(form), i);
				classes.putIfAbsent(Folding.foldBySound(form).replace(" ", ""), i);
			}
		}
		return classes;
	}

	private static String squashed(String form) {
		return Folding.fold(form).replace(" ", "");
	}

	/** Gives the number of the class of a folded name, or null for one of no class. */
	static @Nullable Integer classOf(String given) {
		return CLASSES.get(given);
	}

	static Agreement compare(String a, String b) {
		if (a.equals(b)) {
			return Agreement.SAME;
		}
		if (a.length() == 1 || b.length() == 1) {
			return (a.charAt(0) == b.charAt(0)) ? Agreement.INITIAL : Agreement.NONE;
		}
		Integer classA = classOf(a);
		Integer classB = classOf(b);
		if (classA != null && classB != null) {
			return classA.equals(classB) ? Agreement.SAME : Agreement.NONE;
		}
		if (feminine(a, b) || feminine(b, a)) {
			return Agreement.NONE;
		}
		return (shortForm(a, b) || shortForm(b, a) || alike(a, b)) ? Agreement.ALIKE : Agreement.NONE;
	}

	private static boolean shortForm(String a, String b) {
		return a.length() >= SHORT_FORM && b.startsWith(a);
	}

	/** Daniel and Danielle, Ivan and Ivana, Mario and Maria sound alike but are two. */
	private static boolean feminine(String a, String b) {
		if (b.startsWith(a) && FEMININE.contains(b.substring(a.length()))) {
			return true;
		}
		return b.endsWith("a") && !a.endsWith("a");
	}

	private static boolean alike(String a, String b) {
		return SIMILARITY.apply(a, b) >= ALIKE && Surname.sound(a).equals(Surname.sound(b));
	}

	/** How well two given names agree, from not at all to wholly. */
	enum Agreement {

		NONE, INITIAL, ALIKE, SAME

	}

}
