package org.talkstimeline.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.extraction.Property;
import org.talkstimeline.spelling.Folding;

/**
 * The venues that articles name, each with all its spellings; spellings meet within one
 * town and one process only, so that the talks of others cannot rename a venue.
 */
final class Venues {

	private final Map<String, Venue> bySpelling = new LinkedHashMap<>();

	Venues(List<Meeting> meetings) {
		SortedMap<String, Readings> towns = new TreeMap<>();
		for (Meeting meeting : meetings) {
			String town = town(meeting);
			for (Account account : meeting.accounts()) {
				for (String spelling : account.round().values(Property.VENUE)) {
					towns.computeIfAbsent(town, (t) -> new Readings())
						.add(account, Folding.fold(spelling) + "/" + spelling, spelling,
								VenueName.of(spelling).completeness());
				}
			}
		}
		towns.forEach((town, spellings) -> group(town, spellings.candidates()));
	}

	private static String town(Meeting meeting) {
		String town = meeting.cities().isEmpty() ? "" : meeting.cities().iterator().next();
		return town + "/" + String.join(" ", meeting.first().parties());
	}

	/** Gives the venue that a spelling means at a meeting. */
	@Nullable Venue venue(Meeting meeting, String spelling) {
		return this.bySpelling.get(town(meeting) + "/" + spelling);
	}

	private void group(String town, List<Candidate> spellings) {
		List<Candidate> longestFirst = spellings.stream()
			.sorted(Comparator.comparing(Candidate::exactness).reversed().thenComparing(Candidate::value))
			.toList();
		List<List<Candidate>> groups = new ArrayList<>();
		for (Candidate spelling : longestFirst) {
			VenueName name = VenueName.of(spelling.value());
			List<Candidate> group = groups.stream()
				.filter((one) -> one.stream().anyMatch((other) -> VenueName.of(other.value()).sameAs(name)))
				.findFirst()
				.orElse(null);
			if (group == null) {
				group = new ArrayList<>();
				groups.add(group);
			}
			group.add(spelling);
		}
		for (List<Candidate> group : groups) {
			Venue venue = new Venue(names(group));
			group.forEach((spelling) -> this.bySpelling.put(town + "/" + spelling.value(), venue));
		}
	}

	/**
	 * The form that stands is the most complete one, in its spelling with most
	 * diacritics.
	 */
	private static List<String> names(List<Candidate> group) {
		SortedMap<String, List<Candidate>> forms = new TreeMap<>();
		group.forEach((spelling) -> forms.computeIfAbsent(Folding.fold(spelling.value()), (f) -> new ArrayList<>())
			.add(spelling));
		List<Candidate> whole = new ArrayList<>();
		for (List<Candidate> form : forms.values()) {
			Candidate all = Candidate.merged(form, Rule.OF_SPELLINGS);
			String written = form.stream()
				.max(Comparator.comparing((Candidate one) -> Folding.diacritics(one.value()))
					.thenComparing((one) -> one.told().size())
					.thenComparing(Candidate::value, Comparator.reverseOrder()))
				.orElseThrow()
				.value();
			whole.add(new Candidate(written, all.exactness(), all.told()));
		}
		Set<String> names = new LinkedHashSet<>();
		names.add(Rule
			.decide(whole,
					List.of(Rule.MORE_EXACT, Rule.MORE_SOURCES, Rule.NAMED_PUBLISHER, Rule.LATER, Rule.ALPHABETICAL))
			.chosen()
			.value());
		group.stream().map(Candidate::value).sorted().forEach(names::add);
		return List.copyOf(names);
	}

}
