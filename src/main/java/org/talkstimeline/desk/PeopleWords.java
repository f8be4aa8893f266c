package org.talkstimeline.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.talkstimeline.claim.Decision;
import org.talkstimeline.claim.Decision.Name;
import org.talkstimeline.claim.Decision.Word;
import org.talkstimeline.claim.Decisions;
import org.talkstimeline.resolution.Judgement.Named;
import org.talkstimeline.timeline.NamesOf;

/**
 * Finds out which names in which articles an editor means by two people. The names are
 * what is kept, as slugs come and go with what is known.
 */
@Component
class PeopleWords {

	private final NamesOf names;

	private final Decisions decisions;

	PeopleWords(NamesOf names, Decisions decisions) {
		this.names = names;
		this.decisions = decisions;
	}

	/**
	 * Finds whom an editor means.
	 * @param slug the slug of the one
	 * @param word whether they are one person
	 * @param other a slug, or a spelling of the one's name that is somebody else's
	 * @return the names of both
	 */
	Set<Name> meant(String slug, Word word, String other) {
		Set<Named> one = this.names.person(slug);
		if (one.isEmpty()) {
			throw new UnknownSubject("participant", slug);
		}
		Set<Named> another = this.names.person(other);
		if (!another.isEmpty() && !other.equals(slug)) {
			return both(one, another);
		}
		if (word == Word.SAME_AS) {
			throw new InvalidWord(other.equals(slug) || this.names.now(other).equals(slug)
					? "is the same person already" : "is no participant's slug; /api/v1/participants lists them");
		}
		Set<Named> joined = joinedEarlier(one, other);
		Set<Named> apart = joined.isEmpty() ? this.names.spelt(one, other) : joined;
		Set<Named> rest = new HashSet<>(one);
		rest.removeAll(apart);
		if (apart.isEmpty() || rest.isEmpty()) {
			throw new InvalidWord(
					"is neither another participant, nor one whom an editor joined to this one, nor one of"
							+ " several spellings of this one's name");
		}
		return both(rest, apart);
	}

	/** Taking a word back brings back the names that it was about. */
	private Set<Named> joinedEarlier(Set<Named> one, String other) {
		Set<Named> joined = new HashSet<>();
		List<String> articles = one.stream().map(Named::article).distinct().toList();
		for (Decision decision : this.decisions.findOnPeopleIn(articles)) {
			boolean first = decision.subject().equals(other);
			if (decision.word() == Word.SAME_AS && (first || other.equals(decision.other()))) {
				joined = decision.names()
					.stream()
					.filter((name) -> name.other() != first)
					.map((name) -> new Named(name.article(), name.part()))
					.filter(one::contains)
					.collect(Collectors.toSet());
			}
		}
		return joined;
	}

	private static Set<Name> both(Set<Named> one, Set<Named> other) {
		Set<Name> both = new HashSet<>();
		one.forEach((name) -> both.add(new Name(false, name.article(), name.part())));
		other.forEach((name) -> both.add(new Name(true, name.article(), name.part())));
		return both;
	}

	static Set<String> articles(Set<Name> names) {
		return names.stream().map(Name::article).collect(Collectors.toCollection(TreeSet::new));
	}

}
