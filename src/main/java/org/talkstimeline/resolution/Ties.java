package org.talkstimeline.resolution;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.talkstimeline.article.Sha256;
import org.talkstimeline.claim.Claim;
import org.talkstimeline.extraction.Property;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.spelling.Folding;
import org.talkstimeline.spelling.NameBlocks;
import org.talkstimeline.spelling.PersonName;

/**
 * What can make the resolution of one article bear on that of another: equal sides, a day
 * in a town, a party whose name only the news knows, a person's name. Articles between
 * which no chain of ties runs are resolved apart with the same outcome, slugs that both
 * would like to give aside.
 */
public final class Ties {

	/** A surname alone: it may mean anybody who has the surname. */
	private static final String BRIEF = "B";

	/** A full name, met by the surname alone. */
	private static final String FULL = "F";

	private Ties() {
	}

	/**
	 * Gives the ties of an article.
	 * @param claims its claims that count
	 * @return the names of its ties, at most 33 characters each
	 */
	public static Set<String> of(Collection<Claim> claims) {
		Set<String> ties = new TreeSet<>();
		for (Account account : Accounts.of(claims)) {
			ties.add(named("S", String.join(" ", account.parties())));
			RoundDate days = account.days();
			String city = account.city();
			if (days != null && city != null) {
				ties.add(named("D", days.first() + " " + Folding.fold(city)));
			}
		}
		for (Claim claim : claims) {
			party(claim).filter((code) -> !PartyLexicon.known(code))
				.flatMap((code) -> Stream.of(code.split("\\W+")))
				.forEach((word) -> ties.add(named("P", word)));
			if (claim.property() == Property.NAME && isPerson(claim.subject().type())) {
				addName(ties, PersonName.of(claim.value()));
			}
		}
		return ties;
	}

	private static boolean isPerson(Subject.Type type) {
		return type == Subject.Type.PERSON || type == Subject.Type.PARTICIPATION;
	}

	private static Stream<String> party(Claim claim) {
		if (claim.subject().type() == Subject.Type.PARTY) {
			return Stream.of(claim.subject().part());
		}
		return switch (claim.property()) {
			case PARTY, MEDIATOR -> Stream.of(claim.value());
			case PARTY_COUNT -> Stream.of(claim.value().split("=", 2)[0]);
			default -> Stream.empty();
		};
	}

	private static void addName(Set<String> ties, PersonName name) {
		NameBlocks.ofSurname(name).forEach((block) -> ties.add(named(name.full() ? FULL : BRIEF, block)));
		if (name.full()) {
			NameBlocks.ofWhole(name).forEach((block) -> ties.add(named("N", block)));
		}
	}

	private static String named(String kind, String what) {
		return kind + Sha256.of(what).substring(0, 32);
	}

	/**
	 * Gives the ties by which other articles are tied to one that has this one. Full
	 * names with one surname are not tied by it, unless an article has the surname alone.
	 * @param tie a tie
	 * @return itself and its counterparts
	 */
	public static List<String> across(String tie) {
		String what = tie.substring(1);
		return switch (tie.substring(0, 1)) {
			case FULL -> List.of(BRIEF + what);
			case BRIEF -> List.of(tie, FULL + what);
			default -> List.of(tie);
		};
	}

}
