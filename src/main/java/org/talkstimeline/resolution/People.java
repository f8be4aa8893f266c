package org.talkstimeline.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.talkstimeline.extraction.Subject;
import org.talkstimeline.spelling.Folding;

/**
 * The people that articles name, each with a name that stands and a slug.
 */
final class People {

	private final List<ResolvedPerson> people = new ArrayList<>();

	private final Slugs slugs = new Slugs();

	People(List<Mention> mentions, Judgements judgements) {
		for (Identity identity : Identities.of(mentions, judgements)) {
			this.people.add(person(identity));
		}
		this.people.sort(Comparator.comparing(ResolvedPerson::slug));
	}

	List<ResolvedPerson> all() {
		return this.people;
	}

	private ResolvedPerson person(Identity identity) {
		Spellings spellings = Spellings.of(identity);
		SortedSet<String> reasons = new TreeSet<>(identity.reasons());
		reasons.addAll(spellings.reasons());
		String slug = slug(spellings.standing(), identity.parties());
		List<String> sources = identity.mentions()
			.stream()
			.map(Mention::source)
			.sorted(Accounts.BY_DAY)
			.map(Source::article)
			.distinct()
			.toList();
		return new ResolvedPerson(slug, spellings.standing(), spellings.others(), List.copyOf(identity.parties()),
				sources, List.copyOf(reasons), subjects(identity, slug));
	}

	/**
	 * Namesakes are told apart by party and then by number; who came first keeps the
	 * plain name.
	 */
	private String slug(String name, SortedSet<String> parties) {
		String base = Folding.slug(name).isEmpty() ? "person" : Folding.slug(name);
		boolean namesake = !this.slugs.free(base) && !parties.isEmpty();
		return this.slugs.give(namesake ? base + "-" + Folding.slug(parties.first()) : base);
	}

	private static List<ResolvedSubject> subjects(Identity identity, String slug) {
		return identity.mentions()
			.stream()
			.flatMap((mention) -> mention.subjects()
				.stream()
				.map((subject) -> new ResolvedSubject(mention.key().article(), subject,
						new SubjectRef(subject.type(), slug))))
			.distinct()
			.sorted(Comparator.comparing(ResolvedSubject::article)
				.thenComparing(ResolvedSubject::subject,
						Comparator.comparing(Subject::type).thenComparing(Subject::round).thenComparing(Subject::part)))
			.toList();
	}

}
