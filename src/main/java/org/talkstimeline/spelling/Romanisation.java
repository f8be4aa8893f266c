package org.talkstimeline.spelling;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Brings the ways in which one letter of another script is put into Latin letters to one,
 * as Medinskiy and Medinsky, Luhovskyi and Lugovskoy, Mousa and Musa.
 */
final class Romanisation {

	private static final List<Way> WAYS = List.of(way("shch|sch|sh|sz", "s"), way("tch|tsch|cz|ch", "c"),
			way("zh|dzh", "z"), way("kh|gh|g", "h"), way("ph", "f"), way("w", "v"), way("x", "ks"), way("ck|q", "k"),
			way("ts|tz", "c"), way("ou|oo", "u"), way("ee", "i"), way("[yij]+", "i"), way("(.)\\1+", "$1"),
			way("sk(i|oi|ij)$", "ski"));

	private Romanisation() {
	}

	private static Way way(String written, String common) {
		return new Way(Pattern.compile(written), common);
	}

	static String common(String folded) {
		String common = folded;
		for (Way way : WAYS) {
			common = way.written.matcher(common).replaceAll(way.common);
		}
		return common;
	}

	private record Way(Pattern written, String common) {
	}

}
