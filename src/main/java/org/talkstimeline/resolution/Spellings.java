package org.talkstimeline.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.talkstimeline.spelling.Folding;
import org.talkstimeline.spelling.PersonName;

/**
 * The spellings of one person's name.
 *
 * @param standing the one that stands
 * @param others the others, in alphabetical order
 * @param reasons why spellings that differ in diacritics only are one name
 */
record Spellings(String standing, List<String> others, List<String> reasons) {

	private static final List<Rule> RULES = List.of(Rule.MORE_EXACT, Rule.MORE_SOURCES, Rule.NAMED_PUBLISHER,
			Rule.LATER, Rule.ALPHABETICAL);

	static Spellings of(Identity identity) {
		SortedMap<String, SortedMap<String, Candidate>> byFolding = new TreeMap<>();
		for (Mention mention : identity.mentions()) {
			for (PersonName name : mention.names()) {
				byFolding.computeIfAbsent(name.key(), (k) -> new TreeMap<>())
					.computeIfAbsent(name.spelling(),
							(s) -> new Candidate(s, name.full() ? 1 : 0, new TreeMap<>(Accounts.BY_DAY)))
					.told()
					.put(mention.source(), RoundStatus.HELD);
			}
		}
		List<Candidate> names = new ArrayList<>();
		List<String> reasons = new ArrayList<>();
		SortedSet<String> all = new TreeSet<>();
		for (SortedMap<String, Candidate> same : byFolding.values()) {
			Candidate whole = Candidate.merged(same.values(), RULES);
			String written = mostDiacritics(same);
			names.add(new Candidate(written, whole.exactness(), whole.told()));
			all.addAll(same.keySet());
			same.keySet()
				.stream()
				.filter((spelling) -> !spelling.equals(written))
				.forEach((spelling) -> reasons.add(spelling + " = " + written + ": same name but for diacritics"));
		}
		String standing = Rule.decide(names, RULES).chosen().value();
		all.remove(standing);
		return new Spellings(standing, List.copyOf(all), reasons);
	}

	private static String mostDiacritics(SortedMap<String, Candidate> same) {
		return same.values()
			.stream()
			.max(Comparator.comparing((Candidate one) -> Folding.diacritics(one.value()))
				.thenComparing((one) -> one.told().size())
				.thenComparing(Candidate::lastPublished)
				.thenComparing(Candidate::value, Comparator.reverseOrder()))
			.orElseThrow()
			.value();
	}

}
