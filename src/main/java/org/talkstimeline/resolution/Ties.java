package org.talkstimeline.resolution;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.talkstimeline.article.Sha256;
import org.talkstimeline.claim.Claim;
import org.talkstimeline.extraction.Property;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.spelling.Folding;
import org.talkstimeline.spelling.NameBlocks;
import org.talkstimeline.spelling.PersonName;

/**
 * What can make the resolution of one article bear on that of another: for rounds equal
 * sides, a day in a town, a party whose name only the news knows; for people their names,
 * and a place in the same delegation on the same day. What no chain of ties connects is
 * resolved apart with the same outcome, slugs that both would like to give aside.
 */
public final class Ties {

	/** The part of an article that its rounds are; any other is the name of a person. */
	public static final String ROUNDS = "";

	/** Equal sides. */
	private static final String SIDES = "S";

	/** A day in a town with a party at the table. */
	private static final String TABLE = "D";

	/** A day in a town where the article knows who met. */
	private static final String KNOWN = "K";

	/** A day in a town of which the article does not know who met: it may be any. */
	private static final String UNKNOWN = "U";

	/** A party whose name only the news knows. */
	private static final String PARTY = "P";

	/** A surname alone: it may mean anybody who has the surname. */
	private static final String BRIEF = "B";

	/** A full name, met by the surname alone. */
	private static final String FULL = "F";

	/** Words of a full name that others can share. */
	private static final String NAME = "N";

	/** A name, spelt so. */
	private static final String SPELLING = "A";

	/** A place in a delegation on a day. */
	private static final String PLACE = "R";

	/** Enough digits that two ties hardly ever meet by chance, which would do no harm. */
	private static final int DIGITS = 16;

	private final Map<String, Set<String>> ties = new TreeMap<>();

	private final Map<String, Account> accounts = new HashMap<>();

	private Ties(Collection<Claim> claims) {
		for (Account account : Accounts.of(claims)) {
			this.accounts.put(account.key(), account);
			add(ROUNDS, SIDES, String.join(" ", account.parties()));
			addTable(account);
		}
		claims.forEach(this::add);
	}

	/** Articles that name fewer or more of the parties may mean one meeting. */
	private void addTable(Account account) {
		RoundDate days = account.days();
		String city = account.city();
		if (days == null || city == null) {
			return;
		}
		String where = days.first() + " " + Folding.fold(city);
		Set<String> parties = account.under(PartyCodes.UNTOLD).parties();
		add(ROUNDS, parties.isEmpty() ? UNKNOWN : KNOWN, where);
		parties.forEach((party) -> add(ROUNDS, TABLE, where + " " + party));
	}

	/**
	 * Gives the ties of an article.
	 * @param claims its claims that count
	 * @return the names of its ties, 17 characters each, by the part of the article that
	 * they tie
	 */
	public static Map<String, Set<String>> of(Collection<Claim> claims) {
		return new Ties(claims).ties;
	}

	private void add(Claim claim) {
		Subject subject = claim.subject();
		party(claim).filter((code) -> !PartyLexicon.known(code))
			.flatMap((code) -> Stream.of(code.split("\\W+")))
			.forEach((word) -> {
				add(ROUNDS, PARTY, word);
				if (subject.type().isPerson()) {
					add(subject.part(), PARTY, word);
				}
			});
		if (names(claim)) {
			add(subject.part(), SPELLING, claim.value());
			addPlace(subject, PersonName.of(claim.value()));
		}
	}

	private static boolean names(Claim claim) {
		return claim.property() == Property.NAME && claim.subject().type().isPerson();
	}

	/**
	 * Gives what the spellings of names have in common with others that can mean the same
	 * person. Spellings are far fewer than articles, so these are told of each once.
	 * @param claims an article's claims that count
	 * @return for each tie that is a spelling, the blocks by which it meets others
	 */
	public static Map<String, Set<String>> spellings(Collection<Claim> claims) {
		Map<String, Set<String>> blocks = new TreeMap<>();
		claims.stream()
			.filter(Ties::names)
			.map(Claim::value)
			.forEach((spelling) -> blocks.computeIfAbsent(named(SPELLING, spelling), (tie) -> blocks(spelling)));
		return blocks;
	}

	private static Set<String> blocks(String spelling) {
		PersonName name = PersonName.of(spelling);
		Set<String> blocks = new TreeSet<>();
		NameBlocks.ofSurname(name).forEach((block) -> blocks.add(named(name.full() ? FULL : BRIEF, block)));
		if (name.full()) {
			NameBlocks.ofWhole(name).forEach((block) -> blocks.add(named(NAME, block)));
		}
		return blocks;
	}

	/**
	 * Tells whether a tie is the spelling of a name.
	 * @param tie a tie
	 * @return whether {@link #spellings} tells of it
	 */
	public static boolean isSpelling(String tie) {
		return tie.startsWith(SPELLING);
	}

	/**
	 * Members of one delegation may be taken for one where their names are only nearly
	 * alike.
	 */
	private void addPlace(Subject subject, PersonName name) {
		Account account = this.accounts.get(subject.round());
		Telling told = (account != null) ? account.participations().get(subject.part()) : null;
		String party = (told != null) ? told.value(Property.PARTY) : null;
		if (party == null || !name.full()) {
			return;
		}
		for (String mark : account.under(PartyCodes.UNTOLD).marks()) {
			for (String given : NameBlocks.ofSameGiven(name)) {
				add(subject.part(), PLACE,
						mark + "/" + PartyCodes.UNTOLD.canonical(party) + "/" + name.surname().charAt(0) + "/" + given);
			}
		}
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

	private void add(String part, String kind, String what) {
		this.ties.computeIfAbsent(part, (p) -> new TreeSet<>()).add(named(kind, what));
	}

	private static String named(String kind, String what) {
		return kind + Sha256.of(what).substring(0, DIGITS);
	}

	/**
	 * Gives the ties by which others are tied to one that has this one. Full names with
	 * one surname are not tied by it, unless an article has the surname alone.
	 * @param tie a tie
	 * @return itself and its counterparts
	 */
	public static List<String> across(String tie) {
		String what = tie.substring(1);
		return switch (tie.substring(0, 1)) {
			case FULL -> List.of(BRIEF + what);
			case BRIEF -> List.of(tie, FULL + what);
			case KNOWN -> List.of(UNKNOWN + what);
			case UNKNOWN -> List.of(tie, KNOWN + what);
			default -> List.of(tie);
		};
	}

	/**
	 * Tells whether a tie has a bearing on who is who.
	 * @param tie a tie
	 * @return false where it only tells meetings apart
	 */
	public static boolean ofPeople(String tie) {
		return !(SIDES + TABLE + KNOWN + UNKNOWN).contains(tie.substring(0, 1));
	}

	/**
	 * Gives the ties by which others are tied to one that has any of these.
	 * @param ties some ties
	 * @return all that lead across
	 */
	public static Set<String> across(Collection<String> ties) {
		return ties.stream().flatMap((tie) -> across(tie).stream()).collect(Collectors.toCollection(TreeSet::new));
	}

}
