package org.talkstimeline.resolution;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.talkstimeline.claim.Claim;
import org.talkstimeline.extraction.Property;
import org.talkstimeline.extraction.Subject;

/**
 * The parties that claims speak of: which code stands where articles use several for one
 * party, and what the party is called.
 */
class PartyCodes {

	/**
	 * Takes all codes that only the news knows for one: where articles use several for
	 * one party, they agree under this one.
	 */
	static final PartyCodes UNTOLD = new PartyCodes(Map.of(), Map.of()) {

		@Override
		String canonical(String code) {
			return PartyLexicon.known(code) ? code : "?";
		}
	};

	private final Map<String, String> canonical;

	private final Map<String, String> names;

	private PartyCodes(Map<String, String> canonical, Map<String, String> names) {
		this.canonical = canonical;
		this.names = names;
	}

	static PartyCodes of(Collection<Claim> claims, List<Account> accounts) {
		Map<String, String> canonical = new PartyVariants(accounts).canonical();
		SortedMap<String, SortedMap<String, Integer>> spellings = new TreeMap<>();
		for (Claim claim : claims) {
			if (claim.subject().type() == Subject.Type.PARTY && claim.property() == Property.NAME) {
				String code = claim.subject().part();
				spellings.computeIfAbsent(canonical.getOrDefault(code, code), (c) -> new TreeMap<>())
					.merge(claim.value(), 1, Integer::sum);
			}
		}
		Map<String, String> names = new HashMap<>();
		spellings.forEach((code, counts) -> names.put(code, mostUsed(counts)));
		return new PartyCodes(canonical, names);
	}

	private static String mostUsed(SortedMap<String, Integer> counts) {
		return counts.entrySet()
			.stream()
			.max(Map.Entry.<String, Integer>comparingByValue()
				.thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
			.orElseThrow()
			.getKey();
	}

	String canonical(String code) {
		return this.canonical.getOrDefault(code, code);
	}

	SortedSet<String> canonical(Collection<String> codes) {
		SortedSet<String> canonical = new TreeSet<>();
		codes.forEach((code) -> canonical.add(canonical(code)));
		return canonical;
	}

	PartyRef party(String code) {
		String known = PartyLexicon.name(code);
		return new PartyRef(code, (known != null) ? known : this.names.getOrDefault(code, code));
	}

	List<PartyRef> parties(Collection<String> codes) {
		return codes.stream().sorted().map(this::party).toList();
	}

	/** Gives what a party is called for short: a state's name, any other's code. */
	String shortName(String code) {
		String name = party(code).name();
		boolean spelling = name.toUpperCase(Locale.ROOT).equals(code);
		return (PartyLexicon.state(code) || spelling) ? name : code;
	}

}
