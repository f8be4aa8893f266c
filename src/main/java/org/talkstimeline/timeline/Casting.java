package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.resolution.Cast;
import org.talkstimeline.resolution.PersonRef;
import org.talkstimeline.resolution.ResolvedPerson;

/**
 * Who is meant by some parts of articles from a day on: as it was before a write and as
 * it is after it.
 */
final class Casting {

	private final Set<Part> parts;

	private final Periods<State.SubjectKey, String> meant = new Periods<>();

	private final HeldPeople people;

	private final List<Shelf.Row<State.SubjectKey>> named;

	private final NavigableMap<LocalDate, List<ResolvedPerson>> resolved;

	private final NavigableMap<LocalDate, Cast> casts = new TreeMap<>();

	private final Set<State.SubjectKey> subjects = new HashSet<>();

	private final Set<String> slugs = new TreeSet<>();

	/**
	 * Takes in both.
	 * @param parts the parts
	 * @param meanings what they were taken to mean
	 * @param people who these people were
	 * @param resolved who they are now, by the days from which on they are so
	 */
	Casting(Set<Part> parts, Collection<Meaning> meanings, HeldPeople people,
			NavigableMap<LocalDate, List<ResolvedPerson>> resolved) {
		this.parts = parts;
		this.people = people;
		this.resolved = resolved;
		this.named = meanings.stream()
			.filter((meaning) -> meaning.subjectType == Subject.Type.PERSON)
			.map(RowStore::row)
			.toList();
		for (Meaning meaning : meanings) {
			State.SubjectKey key = RowStore.meant(meaning).key();
			this.meant.hold(key, meaning.known, meaning.meantSlug);
			this.subjects.add(key);
			this.slugs.add(meaning.meantSlug);
		}
		resolved.forEach((day, all) -> {
			this.casts.put(day, Cast.of(all));
			for (ResolvedPerson person : all) {
				this.slugs.add(person.slug());
				person.subjects().forEach((subject) -> this.subjects.add(State.SubjectKey.of(subject)));
			}
		});
	}

	/** Gives the parts. */
	Set<Part> parts() {
		return this.parts;
	}

	boolean has(String article, Subject subject) {
		return this.parts.contains(new Part(article, subject.part()));
	}

	/** Gives the rows of people whom articles name outside any round. */
	List<Shelf.Row<State.SubjectKey>> named() {
		return this.named;
	}

	/** Gives the days on which anybody is taken for somebody else than before. */
	Set<LocalDate> days() {
		return this.resolved.keySet();
	}

	List<ResolvedPerson> at(LocalDate day) {
		return this.resolved.floorEntry(day).getValue();
	}

	Cast cast(LocalDate day) {
		return this.casts.floorEntry(day).getValue();
	}

	/** Gives the slugs of everybody who is or was meant. */
	Set<String> slugs() {
		return this.slugs;
	}

	/** Gives the slugs of everybody who is meant now. */
	List<String> standing() {
		return this.resolved.lastEntry().getValue().stream().map(ResolvedPerson::slug).toList();
	}

	/** Gives the slugs that the write gives, takes or frees. */
	Set<String> touched() {
		Set<String> touched = new TreeSet<>();
		each((key, then, now) -> {
			if (!Objects.equals(slug(then), slug(now))) {
				touched.add(slug(then));
				touched.add(slug(now));
			}
		});
		touched.remove("");
		return touched;
	}

	/**
	 * Gives the articles at whose rounds somebody else sits now, or is called otherwise.
	 */
	Set<String> recast() {
		Set<String> recast = new TreeSet<>();
		each((key, then, now) -> {
			if (key.subject().type() == Subject.Type.PARTICIPATION && !Objects.equals(then, now)) {
				recast.add(key.article());
			}
		});
		return recast;
	}

	private static String slug(@Nullable PersonRef person) {
		return (person != null) ? person.slug() : "";
	}

	private void each(Change visitor) {
		Set<LocalDate> days = new TreeSet<>(days());
		LocalDate from = this.resolved.firstKey();
		days.addAll(this.meant.turns());
		days.addAll(this.people.turns());
		days.removeIf((day) -> day.isBefore(from));
		for (LocalDate day : days) {
			Cast now = cast(day);
			for (State.SubjectKey key : this.subjects) {
				visitor.see(key, then(key, day), now.meant(key.article(), key.subject()));
			}
		}
	}

	/** Gives who was meant before the write. */
	private @Nullable PersonRef then(State.SubjectKey key, LocalDate day) {
		String slug = this.meant.at(key, day);
		return (slug != null) ? this.people.ref(slug, day) : null;
	}

	/** What is done with a part that was and is taken to mean somebody. */
	@FunctionalInterface
	private interface Change {

		void see(State.SubjectKey key, @Nullable PersonRef then, @Nullable PersonRef now);

	}

}
