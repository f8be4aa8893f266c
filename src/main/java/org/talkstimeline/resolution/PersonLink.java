package org.talkstimeline.resolution;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.spelling.NameLikeness;

/**
 * Two identities that can be one person.
 *
 * @param a the one whose first mention came first
 * @param b the other
 * @param score how likely they are one, from 0 to 1
 * @param reason what speaks for it; empty where both have one name
 */
record PersonLink(Identity a, Identity b, double score, String reason) {

	/** The likeliest first, equals as they were met. */
	static final Comparator<PersonLink> ORDER = Comparator.comparingDouble(PersonLink::score)
		.reversed()
		.thenComparing((link) -> link.a.mentions().get(0), Mention.ORDER)
		.thenComparing((link) -> link.b.mentions().get(0), Mention.ORDER);

	/** Weighs names, parties, meetings and titles; null where they do not suffice. */
	static @Nullable PersonLink weigh(Identity a, Identity b) {
		if (a.partiesClash(b)) {
			return null;
		}
		NameLikeness names = NameLikeness.of(a.name(), b.name());
		boolean sameParty = a.sameParty(b);
		double score = switch (names.degree()) {
			case SAME -> sameParty ? 1.0 : 0.98;
			case EQUAL_SURNAME -> sameParty ? 0.95 : 0.85;
			case ROMANISED -> sameParty ? 0.93 : 0.82;
			case ALIKE -> sameParty ? 0.9 : 0;
			case SHORTENED -> sameParty ? 0.8 : 0;
			case WEAK -> (sameParty && a.sameMeeting(b) && a.sameBody(b)) ? 0.7 : 0;
			case MIDDLE -> (sameParty && a.sameOffice(b)) ? 0.75 : 0;
			case INITIAL, SOUND, UNLIKE -> 0;
		};
		boolean oneName = a.name().key().equals(b.name().key());
		return (score > 0) ? new PersonLink(a, b, score, oneName ? "" : reason(a, b, names)) : null;
	}

	/** Says in words why two identities were taken for one. */
	static String reason(Identity a, Identity b, NameLikeness names) {
		StringBuilder reason = new StringBuilder(a.name().spelling()).append(" = ")
			.append(b.name().spelling())
			.append(": ")
			.append(names.reason());
		if (a.sameParty(b)) {
			reason.append(", same party");
		}
		if (a.sameMeeting(b)) {
			reason.append(", same round");
		}
		if (names.degree() == NameLikeness.Degree.WEAK) {
			reason.append(", same body in the title");
		}
		if (names.degree() == NameLikeness.Degree.MIDDLE) {
			reason.append(", same office");
		}
		return reason.toString();
	}

}
