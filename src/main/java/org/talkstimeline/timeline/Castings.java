package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.talkstimeline.claim.Claim;
import org.talkstimeline.resolution.Judgement;
import org.talkstimeline.resolution.ResolvedPerson;
import org.talkstimeline.resolution.Resolver;

/**
 * Finds out whom articles mean. What they tell of rounds has no bearing on that beyond
 * their days and sides, so that people are resolved before rounds and apart from them.
 */
@Component
class Castings {

	private static final Resolver RESOLVER = new Resolver();

	private final Neighbourhood neighbourhood;

	private final Strangers strangers;

	Castings(Neighbourhood neighbourhood, Strangers strangers) {
		this.neighbourhood = neighbourhood;
		this.strangers = strangers;
	}

	/**
	 * Resolves people. Where others turn out to want the same slugs, they are resolved
	 * together.
	 * @param parts all parts of articles between which chains of ties run
	 * @param from the first day on which anything can be otherwise
	 * @param before what the store holds
	 * @return whom they mean
	 */
	Casting of(Set<Part> parts, LocalDate from, Before before) {
		Set<Part> scope = parts;
		while (true) {
			Casting casting = casting(scope, from, before);
			Set<Part> more = this.strangers.ofPeople(casting.touched());
			more.removeAll(scope);
			if (more.isEmpty()) {
				return casting;
			}
			scope = new HashSet<>(scope);
			scope.addAll(this.neighbourhood.people(more));
		}
	}

	private static Casting casting(Set<Part> parts, LocalDate from, Before before) {
		Collection<Meaning> meanings = before.meanings(Before.articles(parts), from)
			.stream()
			.filter((meaning) -> meaning.subjectType.isPerson()
					&& parts.contains(new Part(meaning.article, meaning.subjectPart)))
			.toList();
		Set<String> slugs = meanings.stream().map((meaning) -> meaning.meantSlug).collect(Collectors.toSet());
		List<Claim> told = before.onPeople(parts);
		List<Judgement> said = before.words(Before.articles(parts));
		NavigableMap<LocalDate, List<ResolvedPerson>> people = new TreeMap<>();
		for (LocalDate day : CountedClaims.days(told, from)) {
			people.put(day, RESOLVER.people(CountedClaims.until(told, day), said));
		}
		return new Casting(parts, meanings, new HeldPeople(before.people(slugs, from)), people);
	}

}
