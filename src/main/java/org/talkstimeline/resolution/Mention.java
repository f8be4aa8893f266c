package org.talkstimeline.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.talkstimeline.extraction.Subject;
import org.talkstimeline.spelling.PersonName;

/**
 * A person as one article knows them.
 *
 * @param key how the person is told from others in the article
 * @param source the article
 * @param names the spellings that the article uses, the fullest first
 * @param titles the offices that it gives
 * @param subjects the subjects of its claims about the person
 * @param rounds the keys of the article's rounds on whose rosters the person is
 * @param meetings the marks of the meetings that these rounds are
 * @param sides the codes of all parties whose talks the article tells of
 * @param apart the sides on which editors' words put the person: a number, and the same
 * number below zero for whoever is somebody else
 */
record Mention(MentionKey key, Source source, List<PersonName> names, SortedSet<String> titles, Set<Subject> subjects,
		SortedSet<String> rounds, SortedSet<String> meetings, SortedSet<String> sides, SortedSet<Integer> apart) {

	private static final Comparator<PersonName> FULLEST = Comparator
		.comparing((PersonName name) -> name.full() ? name.size() : 0)
		.thenComparing((name) -> name.spelling().length())
		.reversed()
		.thenComparing(PersonName::spelling);

	static final Comparator<Mention> ORDER = Comparator.comparing(Mention::source, Accounts.BY_DAY)
		.thenComparing(Mention::key);

	static Mention of(MentionKey key, Source source, Set<String> spellings, SortedSet<String> titles,
			Set<Subject> subjects, SortedSet<String> meetings, SortedSet<String> sides, SortedSet<Integer> apart) {
		List<PersonName> names = spellings.stream().map(PersonName::of).sorted(FULLEST).toList();
		SortedSet<String> rounds = new TreeSet<>();
		subjects.stream()
			.filter((subject) -> subject.type() == Subject.Type.PARTICIPATION)
			.forEach((subject) -> rounds.add(subject.round()));
		return new Mention(key, source, names, titles, subjects, rounds, meetings, sides, apart);
	}

	PersonName name() {
		return this.names.get(0);
	}

}
