package org.talkstimeline.evaluation;

import java.util.List;

/**
 * Counts the participants of a round, those who lead, and their titles.
 */
final class RosterScore {

	private RosterScore() {
	}

	static void add(CodedRound found, CodedRound coded, Tally tally, String where) {
		Paired<CodedPerson> people = Paired.of(found.people(), coded.people(), CodedPerson::same)
			.without(CodedPerson::optional);
		tally.of(Measure.PARTICIPANTS).add(people.hits().size(), people.extra().size(), people.missed().size());
		people.extra().forEach((person) -> tally.note(where + ": extra participant " + name(person)));
		people.missed().forEach((person) -> tally.note(where + ": missed participant " + name(person)));
		Paired<CodedPerson> heads = Paired.of(heads(found, coded), heads(coded, coded), CodedPerson::same);
		tally.of(Measure.HEADS).add(heads.hits().size(), heads.extra().size(), heads.missed().size());
		heads.extra().forEach((person) -> tally.note(where + ": extra head " + name(person)));
		heads.missed().forEach((person) -> tally.note(where + ": missed head " + name(person)));
		for (Paired.Hit<CodedPerson> hit : people.hits()) {
			String title = hit.coded().title();
			if (title != null) {
				boolean same = Likeness.sameTitle(hit.found().title(), title);
				tally.of(Measure.TITLES).add(same, hit.found().title() != null, true);
				if (!same) {
					tally.note(where + ": title of " + hit.coded().name() + " '" + hit.found().title() + "', human '"
							+ title + "'");
				}
			}
		}
	}

	private static List<CodedPerson> heads(CodedRound round, CodedRound coded) {
		List<CodedPerson> open = coded.people()
			.stream()
			.filter((person) -> person.optional() || person.headAlt())
			.toList();
		return round.people()
			.stream()
			.filter((person) -> person.head() && open.stream().noneMatch(person::same))
			.toList();
	}

	private static String name(CodedPerson person) {
		return person.name() + " (" + person.party().code() + ")";
	}

}
