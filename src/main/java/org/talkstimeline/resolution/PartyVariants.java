package org.talkstimeline.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds codes that mean one party, such as M23 and AFC/M23. A slash joins two names of
 * one body. Any other longer code can be a breakaway (SPLM-N), so it needs two articles
 * that use either code for the same meeting.
 */
final class PartyVariants {

	private final List<Account> accounts;

	private final SortedMap<String, Integer> uses = new TreeMap<>();

	PartyVariants(List<Account> accounts) {
		this.accounts = accounts;
		accounts.forEach((account) -> Stream.of(account.parties(), account.mediators())
			.flatMap(Set::stream)
			.filter((code) -> !PartyLexicon.known(code))
			.forEach((code) -> this.uses.merge(code, 1, Integer::sum)));
	}

	/** Gives the code that stands for each code that does not. */
	Map<String, String> canonical() {
		Map<String, String> canonical = new HashMap<>();
		List<String> codes = new ArrayList<>(this.uses.keySet());
		codes.sort(Comparator.comparing((Function<String, Integer>) this.uses::get)
			.reversed()
			.thenComparing(String::length)
			.thenComparing(Comparator.naturalOrder()));
		for (int i = 0; i < codes.size(); i++) {
			String stands = codes.get(i);
			for (String other : codes.subList(i + 1, codes.size())) {
				if (!canonical.containsKey(stands) && !canonical.containsKey(other) && same(stands, other)) {
					canonical.put(other, stands);
				}
			}
		}
		return canonical;
	}

	private boolean same(String a, String b) {
		Set<String> wordsA = Set.of(a.split("\\W+"));
		Set<String> wordsB = Set.of(b.split("\\W+"));
		if (!wordsA.containsAll(wordsB) && !wordsB.containsAll(wordsA)) {
			return false;
		}
		String longer = (wordsA.size() > wordsB.size()) ? a : b;
		return longer.contains("/") || sameMeeting(a, b);
	}

	private boolean sameMeeting(String a, String b) {
		Set<String> meetingsOfA = meetings(a, b);
		meetingsOfA.retainAll(meetings(b, a));
		return !meetingsOfA.isEmpty();
	}

	/** Names the dated meetings of one code by their day and the other parties. */
	private Set<String> meetings(String code, String variant) {
		Set<String> meetings = new TreeSet<>();
		for (Account account : this.accounts) {
			RoundDate days = account.days();
			if (days != null && account.parties().contains(code) && !account.parties().contains(variant)) {
				Set<String> others = new TreeSet<>(account.parties());
				others.remove(code);
				meetings.add(days.text() + others);
			}
		}
		return meetings;
	}

}
