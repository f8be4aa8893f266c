package org.talkstimeline.spelling;

import java.util.Set;

import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * A folded surname with what it is compared by. Spelling distance alone does not decide:
 * Kislitsa and Kyslytsya are one name and Fomin and Fokin two, at the same distance.
 *
 * @param folded the surname without articles and nobiliary particles; what binds (Abu,
 * Abd, Bin, Ben, Mac) stays with it
 * @param sounding the surname folded so that letters with diacritics keep their sound
 * @param romanised the folded surname with all romanisations of a letter made one
 * @param sound its Double Metaphone code
 */
record Surname(String folded, String sounding, String romanised, String sound) {

	private static final double SIMILAR = 0.8;

	private static final double SIMILAR_SHORT = 0.9;

	private static final double SIMILAR_ROMANISED = 0.88;

	private static final double CLOSE = 0.75;

	private static final int SHORT = 5;

	/** The customary code of four letters is the same for Kostin and Kostenko. */
	private static final int WHOLE = 8;

	private static final int SHORTEST = 4;

	private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

	private static final Set<String> FEMININE = Set.of("a", "ova");

	static Surname of(String folded, String sounding) {
		return new Surname(folded, sounding, Romanisation.common(folded), sound(folded));
	}

	static String sound(String folded) {
		DoubleMetaphone coder = new DoubleMetaphone();
		coder.setMaxCodeLen(WHOLE);
		return String.valueOf(coder.doubleMetaphone(folded));
	}

	Nearness compare(Surname other) {
		if (this.folded.equals(other.folded) || this.sounding.equals(other.sounding)
				|| this.folded.equals(other.sounding) || this.sounding.equals(other.folded)) {
			return Nearness.EQUAL;
		}
		int shorter = Math.min(this.folded.length(), other.folded.length());
		if (shorter < SHORTEST || isFeminineOf(other) || other.isFeminineOf(this)) {
			return Nearness.NONE;
		}
		double similarity = SIMILARITY.apply(this.folded, other.folded);
		if (similarity >= ((shorter <= SHORT) ? SIMILAR_SHORT : SIMILAR)) {
			if (this.romanised.equals(other.romanised)) {
				return Nearness.ROMANISED;
			}
			if (this.sound.equals(other.sound)
					&& SIMILARITY.apply(this.romanised, other.romanised) >= SIMILAR_ROMANISED) {
				return Nearness.ALIKE;
			}
		}
		return (similarity >= CLOSE) ? Nearness.CLOSE : Nearness.NONE;
	}

	/** Slavic surnames have a feminine form, which is another person. */
	private boolean isFeminineOf(Surname other) {
		if (this.folded.startsWith(other.folded)) {
			return FEMININE.contains(this.folded.substring(other.folded.length()));
		}
		return other.romanised.endsWith("ski") && (this.folded.endsWith("skaya") || this.folded.endsWith("ska"));
	}

	/** How near two surnames are, from not at all to equal. */
	enum Nearness {

		NONE, CLOSE, ALIKE, ROMANISED, EQUAL

	}

}
