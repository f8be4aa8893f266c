package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rows of parties, for which rounds of all articles count: what was known of each,
 * and the difference that some articles make.
 */
final class PartyRows {

	private static final NavigableMap<LocalDate, PartyCounts.Count> NONE = Collections.emptyNavigableMap();

	private final LocalDate from;

	private final Shelf<String, Answers.OfParty> shelf;

	private final Map<String, NavigableMap<LocalDate, PartyCounts.Count>> more = new TreeMap<>();

	PartyRows(LocalDate from) {
		this.from = from;
		this.shelf = new Shelf<>("Party", Json::write, Rows::of, from);
	}

	Shelf<String, Answers.OfParty> shelf() {
		return this.shelf;
	}

	/**
	 * Takes in how often parties sat at some rounds before a write, and how often they do
	 * after it.
	 */
	void change(Map<String, NavigableMap<LocalDate, PartyCounts.Count>> before,
			Map<String, NavigableMap<LocalDate, PartyCounts.Count>> after) {
		Set<String> codes = new TreeSet<>(before.keySet());
		codes.addAll(after.keySet());
		codes.removeIf((code) -> before.getOrDefault(code, NONE).equals(after.get(code)));
		for (String code : codes) {
			NavigableMap<LocalDate, PartyCounts.Count> sum = this.more.getOrDefault(code, NONE);
			NavigableMap<LocalDate, PartyCounts.Count> then = before.getOrDefault(code, NONE);
			NavigableMap<LocalDate, PartyCounts.Count> now = after.getOrDefault(code, NONE);
			NavigableMap<LocalDate, PartyCounts.Count> steps = new TreeMap<>();
			days(List.of(sum, then, now)).forEach((day) -> steps.put(day,
					PartyCounts.at(sum, day).with(PartyCounts.at(now, day), PartyCounts.at(then, day))));
			this.more.put(code, steps);
		}
	}

	/** Gives the codes of the parties for which that makes a difference. */
	Set<String> codes() {
		return this.more.keySet();
	}

	/** Takes in the rows of these parties, and works out what they are to show. */
	void hold(Map<String, List<Shelf.Row<String>>> rows) {
		rows.values().forEach((some) -> some.forEach(this.shelf::hold));
		Map<String, NavigableMap<LocalDate, PartyCounts.Count>> all = PartyCounts.of(this.shelf.before(), this.from);
		List<NavigableMap<LocalDate, PartyCounts.Count>> steps = new ArrayList<>(this.more.values());
		codes().forEach((code) -> steps.add(all.getOrDefault(code, NONE)));
		SortedSet<LocalDate> days = days(steps);
		days.add(this.from);
		for (LocalDate day : days.tailSet(this.from)) {
			Map<String, Answers.OfParty> state = new LinkedHashMap<>();
			this.more.forEach((code, change) -> {
				PartyCounts.Count count = PartyCounts.at(all.get(code), day)
					.with(PartyCounts.at(change, day), PartyCounts.Count.NONE);
				if (count.any()) {
					state.put(code, new Answers.OfParty(code, String.valueOf(count.name()), count.rounds(),
							count.mediated(), count.participants()));
				}
			});
			this.shelf.at(day, state);
		}
	}

	/** Gives the days on which any of some counts changes. */
	private static SortedSet<LocalDate> days(Collection<NavigableMap<LocalDate, PartyCounts.Count>> steps) {
		SortedSet<LocalDate> days = new TreeSet<>();
		steps.forEach((some) -> days.addAll(some.keySet()));
		return days;
	}

}
