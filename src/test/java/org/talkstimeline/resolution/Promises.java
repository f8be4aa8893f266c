package org.talkstimeline.resolution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.talkstimeline.extraction.Subject;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every resolution promises.
 */
final class Promises {

	private Promises() {
	}

	static void check(Resolution resolution) {
		assertThat(resolution.rounds()).extracting(ResolvedRound::slug).doesNotHaveDuplicates();
		assertThat(resolution.people()).extracting(ResolvedPerson::slug).doesNotHaveDuplicates();
		assertThat(resolution.people()).extracting(ResolvedPerson::slug).allMatch((slug) -> slug.matches("[a-z0-9-]+"));
		Set<String> people = new HashSet<>(resolution.people().stream().map(ResolvedPerson::slug).toList());
		resolution.rounds().forEach((round) -> check(round, people));
		resolution.people().forEach(Promises::check);
		Stream<ResolvedSubject> meant = resolution.rounds().stream().flatMap((round) -> round.subjects().stream());
		assertThat(meant.map((subject) -> List.of(subject.article(), subject.subject()))).doesNotHaveDuplicates();
	}

	private static void check(ResolvedRound round, Set<String> people) {
		assertThat(round.delegations()).extracting(ResolvedDelegation::party).doesNotHaveDuplicates();
		assertThat(round.delegations().stream().flatMap((delegation) -> delegation.participants().stream()))
			.extracting(ResolvedParticipant::person)
			.doesNotHaveDuplicates()
			.allMatch(people::contains);
		assertThat(round.sources()).extracting(Source::article).doesNotHaveDuplicates();
		assertThat(round.subjects()).filteredOn((subject) -> subject.meant().type() == Subject.Type.ROUND)
			.extracting(ResolvedSubject::article)
			.as("an article's two rounds stay two")
			.doesNotHaveDuplicates();
		for (ResolvedConflict conflict : round.conflicts()) {
			assertThat(conflict.readings()).hasSizeGreaterThan(1);
			assertThat(conflict.readings().get(0).value()).isEqualTo(conflict.chosen());
			assertThat(conflict.readings()).allMatch((reading) -> !reading.sources().isEmpty());
		}
	}

	private static void check(ResolvedPerson person) {
		assertThat(person.parties()).as("nobody sits in two delegations").hasSizeLessThan(2);
		assertThat(person.aliases()).doesNotContain(person.name()).doesNotHaveDuplicates();
		assertThat(person.subjects()).filteredOn((subject) -> subject.subject().type() == Subject.Type.PARTICIPATION)
			.extracting((subject) -> List.of(subject.article(), subject.subject().round()))
			.as("two people on one roster of one article stay two")
			.doesNotHaveDuplicates();
	}

}
