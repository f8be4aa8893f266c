package org.talkstimeline.resolution.name;

import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How near two folded surnames are. Spelling distance alone does not decide: Kislitsa and
 * Kyslytsya are one name and Fomin and Fokin two, at the same distance.
 */
final class Surnames {

	private static final double SIMILAR = 0.8;

	private static final double SIMILAR_SHORT = 0.9;

	private static final double SIMILAR_ROMANISED = 0.88;

	private static final double CLOSE = 0.75;

	private static final int SHORT = 5;

	private static final int SHORTEST = 4;

	private Surnames() {
	}

	static Nearness compare(PersonName a, PersonName b) {
		if (a.surname().equals(b.surname()) || a.sounding().equals(b.sounding()) || a.surname().equals(b.sounding())
				|| a.sounding().equals(b.surname())) {
			return Nearness.EQUAL;
		}
		String one = a.surname();
		String other = b.surname();
		if (Math.min(one.length(), other.length()) < SHORTEST || feminine(one, other) || feminine(other, one)) {
			return Nearness.NONE;
		}
		double similarity = similarity(one, other);
		boolean isShort = Math.min(one.length(), other.length()) <= SHORT;
		if (similarity >= (isShort ? SIMILAR_SHORT : SIMILAR) && soundsAlike(one, other)) {
			return Romanisation.common(one).equals(Romanisation.common(other)) ? Nearness.ROMANISED : Nearness.ALIKE;
		}
		return (similarity >= CLOSE) ? Nearness.CLOSE : Nearness.NONE;
	}

	private static boolean soundsAlike(String a, String b) {
		String romanA = Romanisation.common(a);
		String romanB = Romanisation.common(b);
		return romanA.equals(romanB) || (new DoubleMetaphone().isDoubleMetaphoneEqual(a, b)
				&& similarity(romanA, romanB) >= SIMILAR_ROMANISED);
	}

	/** Slavic surnames have a feminine form, which is another person. */
	private static boolean feminine(String a, String b) {
		return b.equals(a + "a") || b.equals(a + "ova") || (a.matches(".*sk(y|i|iy|yi|yy|ii)") && b.endsWith("skaya"))
				|| (a.matches(".*sk(y|i|iy|yi|yy|ii)") && b.endsWith("ska"));
	}

	private static double similarity(String a, String b) {
		return new JaroWinklerSimilarity().apply(a, b);
	}

	/** How near two surnames are, from not at all to equal. */
	enum Nearness {

		NONE, CLOSE, ALIKE, ROMANISED, EQUAL

	}

}
