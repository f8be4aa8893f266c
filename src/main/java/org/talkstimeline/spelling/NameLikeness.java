package org.talkstimeline.spelling;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.talkstimeline.spelling.GivenNames.Agreement;
import org.talkstimeline.spelling.Surname.Nearness;

/**
 * How far two names, as names alone, can be one person's. Who bears them, for which party
 * and where, is for others to weigh.
 *
 * @param degree how far
 * @param reason what agrees, in words
 */
public record NameLikeness(Degree degree, String reason) {

	private static final NameLikeness UNLIKE = new NameLikeness(Degree.UNLIKE, "different names");

	/**
	 * Compares two names; the order does not matter.
	 * @param a a name
	 * @param b another
	 * @return how far they can be one person's, and why
	 */
	public static NameLikeness of(PersonName a, PersonName b) {
		if (a.key().equals(b.key())) {
			return new NameLikeness(Degree.SAME, "same name");
		}
		if (a.squashed().equals(b.squashed()) || sameWords(a, b)) {
			return new NameLikeness(Degree.SAME, "same name, its words joined or ordered otherwise");
		}
		Nearness surname = a.family().compare(b.family());
		if (a.given().isEmpty() || b.given().isEmpty()) {
			return surnameOnly(surname);
		}
		Agreement given = given(a.given(), b.given());
		if (surname.compareTo(Nearness.CLOSE) <= 0 && shortened(a, b)) {
			return new NameLikeness(Degree.SHORTENED, "one is a shorter form of the other");
		}
		if (surname == Nearness.NONE || given == Agreement.NONE) {
			return (surname == Nearness.EQUAL && middle(a, b))
					? new NameLikeness(Degree.MIDDLE, "same surname, one's given name is the other's middle name")
					: UNLIKE;
		}
		String reason = words(surname) + ", " + words(given);
		if (surname == Nearness.CLOSE) {
			return (given == Agreement.SAME) ? new NameLikeness(Degree.WEAK, reason) : UNLIKE;
		}
		if (given == Agreement.INITIAL) {
			return new NameLikeness(Degree.INITIAL, reason);
		}
		return new NameLikeness(switch (surname) {
			case EQUAL -> Degree.EQUAL_SURNAME;
			case ROMANISED -> Degree.ROMANISED;
			default -> Degree.ALIKE;
		}, reason);
	}

	private static boolean sameWords(PersonName a, PersonName b) {
		return a.size() > 1 && a.squashed().length() == b.squashed().length()
				&& new TreeSet<>(a.words()).equals(new TreeSet<>(b.words()));
	}

	private static NameLikeness surnameOnly(Nearness surname) {
		return switch (surname) {
			case EQUAL -> new NameLikeness(Degree.INITIAL, "same surname");
			case ROMANISED -> new NameLikeness(Degree.INITIAL, "same surname romanised otherwise");
			case ALIKE -> new NameLikeness(Degree.SOUND, "same sound");
			case CLOSE, NONE -> UNLIKE;
		};
	}

	private static Agreement given(List<String> a, List<String> b) {
		if (GivenNames.compare(String.join("", a), String.join("", b)) == Agreement.SAME) {
			return Agreement.SAME;
		}
		Agreement worst = Agreement.SAME;
		for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
			Agreement agreement = GivenNames.compare(a.get(i), b.get(i));
			worst = (agreement.compareTo(worst) < 0 && (i == 0 || agreement == Agreement.NONE)) ? agreement : worst;
		}
		return worst;
	}

	/** Humberto de la Calle and Humberto de la Calle Lombana. */
	private static boolean shortened(PersonName a, PersonName b) {
		List<String> longer = (a.size() > b.size()) ? a.words() : b.words();
		List<String> shorter = (a.size() > b.size()) ? b.words() : a.words();
		return shorter.size() > 1 && shorter.size() < longer.size()
				&& longer.subList(0, shorter.size()).equals(shorter);
	}

	/** Recep Tayyip Erdoğan and Tayyip Erdoğan; but also a son and his father. */
	private static boolean middle(PersonName a, PersonName b) {
		Set<String> later = Set.copyOf((a.size() > b.size()) ? a.given() : b.given());
		return a.size() != b.size() && later.contains(((a.size() > b.size()) ? b : a).given().get(0));
	}

	private static String words(Nearness surname) {
		return switch (surname) {
			case EQUAL -> "same surname";
			case ROMANISED -> "same surname romanised otherwise";
			case ALIKE -> "same sound";
			case CLOSE -> "surname spelt nearly alike";
			case NONE -> "different surname";
		};
	}

	private static String words(Agreement given) {
		return switch (given) {
			case SAME -> "same given name";
			case ALIKE -> "given name alike";
			case INITIAL -> "same initial";
			case NONE -> "different given name";
		};
	}

	/** How far two names can be one person's, least first. */
	public enum Degree {

		/** They cannot. */
		UNLIKE,
		/** Only where all else speaks for it. */
		WEAK,
		/** One's given name is the other's middle name: one person, or father and son. */
		MIDDLE,
		/** A surname alone, which sounds alike. */
		SOUND,
		/** A surname, or an initial with it: where nobody else can be meant. */
		INITIAL,
		/** The one ends before the other does. */
		SHORTENED,
		/** Surnames that sound alike, given names that agree. */
		ALIKE,
		/** One surname but for the way it was romanised, given names that agree. */
		ROMANISED,
		/** One surname, given names that agree. */
		EQUAL_SURNAME,
		/** One name but for diacritics, hyphens and order. */
		SAME

	}

}
