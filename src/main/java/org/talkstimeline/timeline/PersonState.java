package org.talkstimeline.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.resolution.PartyRef;
import org.talkstimeline.resolution.ResolvedPerson;

/**
 * What is known of a person on one day: the full answer and the one for lists.
 *
 * @param full everything
 * @param summary what a list shows
 */
record PersonState(Answers.OfPerson full, Answers.PersonSummary summary) {

	/**
	 * Puts a person together.
	 * @param person who it is
	 * @param appearances the rounds at which the person sat, in order
	 * @return what is known
	 */
	static PersonState of(ResolvedPerson person, List<Answers.Appearance> appearances) {
		Map<String, PartyRef> byCode = new TreeMap<>();
		appearances.forEach((seen) -> byCode.putIfAbsent(seen.party().code(), seen.party()));
		List<PartyRef> parties = List.copyOf(byCode.values());
		List<Answers.TitleHeld> titles = titles(appearances);
		List<@Nullable String> dates = appearances.stream().map((seen) -> seen.round().date()).toList();
		Answers.OfPerson full = new Answers.OfPerson(person.slug(), person.name(), person.aliases(), parties, titles,
				appearances, person.reasons(), person.sources());
		return new PersonState(full,
				new Answers.PersonSummary(person.slug(), person.name(), person.aliases(), parties,
						titles.isEmpty() ? null : titles.get(titles.size() - 1).title(), appearances.size(),
						first(dates), last(dates)));
	}

	private static List<Answers.TitleHeld> titles(List<Answers.Appearance> appearances) {
		Map<List<String>, List<Answers.Appearance>> byTitle = new LinkedHashMap<>();
		for (Answers.Appearance seen : appearances) {
			if (seen.title() != null) {
				byTitle.computeIfAbsent(List.of(seen.party().code(), seen.title()), (key) -> new ArrayList<>())
					.add(seen);
			}
		}
		List<Answers.TitleHeld> titles = new ArrayList<>();
		byTitle.forEach((key, held) -> {
			List<@Nullable String> dates = held.stream().map((seen) -> seen.round().date()).toList();
			titles.add(new Answers.TitleHeld(key.get(1), held.get(0).party(), first(dates), last(dates),
					held.stream().map((seen) -> seen.round().slug()).toList()));
		});
		return titles;
	}

	private static @Nullable String first(List<@Nullable String> dates) {
		return dates.stream().filter(Objects::nonNull).min(String::compareTo).orElse(null);
	}

	private static @Nullable String last(List<@Nullable String> dates) {
		return dates.stream().filter(Objects::nonNull).max(String::compareTo).orElse(null);
	}

}
