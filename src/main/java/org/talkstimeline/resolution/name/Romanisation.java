package org.talkstimeline.resolution.name;

import java.util.List;

/**
 * Brings the ways in which one letter of another script is put into Latin letters to one,
 * as Medinskiy and Medinsky, Luhovskyi and Lugovskoy, Mousa and Musa.
 */
final class Romanisation {

	private static final List<String[]> WAYS = List.of(way("shch|sch|sh|sz", "s"), way("tch|tsch|cz|ch", "c"),
			way("zh|dzh", "z"), way("kh|gh|g", "h"), way("ph", "f"), way("w", "v"), way("x", "ks"), way("ck|q", "k"),
			way("ts|tz", "c"), way("ou|oo", "u"), way("ee", "i"), way("[yij]+", "i"), way("(.)\\1+", "$1"),
			way("sk(i|oi|ij)$", "ski"));

	private Romanisation() {
	}

	private static String[] way(String written, String common) {
		return new String[] { written, common };
	}

	static String common(String folded) {
		String common = folded;
		for (String[] way : WAYS) {
			common = common.replaceAll(way[0], way[1]);
		}
		return common;
	}

}
