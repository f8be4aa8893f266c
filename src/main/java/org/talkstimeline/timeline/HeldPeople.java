package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.resolution.PersonRef;
import org.talkstimeline.resolution.ResolvedPerson;

/**
 * People as the store knows them before a write, whose other rounds it does not touch.
 */
final class HeldPeople {

	private final Periods<String, Answers.OfPerson> people = new Periods<>();

	private final Periods<String, String> names = new Periods<>();

	HeldPeople(Collection<Shelf.Row<String>> rows) {
		for (Shelf.Row<String> row : rows) {
			Answers.OfPerson person = Json.read(row.document(), Answers.OfPerson.class);
			this.people.hold(row.key(), row.known(), person);
			this.names.hold(row.key(), row.known(), person.name());
		}
	}

	/** Gives the days on which more or less was known of anybody. */
	Set<LocalDate> turns() {
		return this.people.turns();
	}

	/** Gives the days on which anybody came to be called otherwise. */
	Set<LocalDate> renamings() {
		Set<LocalDate> days = new TreeSet<>();
		for (LocalDate day : turns()) {
			if (this.names.keys()
				.stream()
				.anyMatch((slug) -> !Objects.equals(this.names.at(slug, day), this.names.at(slug, day.minusDays(1))))) {
				days.add(day);
			}
		}
		return days;
	}

	@Nullable PersonRef ref(String slug, LocalDate day) {
		Answers.OfPerson person = this.people.at(slug, day);
		return (person != null) ? new PersonRef(slug, person.name()) : null;
	}

	/** Gives a person without what was taken to mean the person. */
	@Nullable ResolvedPerson person(String slug, LocalDate day) {
		Answers.OfPerson person = this.people.at(slug, day);
		return (person != null) ? new ResolvedPerson(slug, person.name(), person.aliases(), List.of(), person.sources(),
				person.reasons(), List.of()) : null;
	}

	/** Gives the rounds at which a person sat, some rounds aside. */
	Stream<Answers.Appearance> appearances(String slug, LocalDate day, Set<String> rounds) {
		Answers.OfPerson person = this.people.at(slug, day);
		return (person != null) ? person.appearances().stream().filter((seen) -> !rounds.contains(seen.round().slug()))
				: Stream.empty();
	}

}
