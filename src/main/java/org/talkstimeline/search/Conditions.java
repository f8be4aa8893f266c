package org.talkstimeline.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/**
 * Turns a scope and words into conditions that the engine knows. What a word is worth
 * depends on the entry alone and never on how often others have it: else an answer as of
 * a day would change with what became known later.
 */
class Conditions {

	private static final float THERE = 0.4f;

	private static final float AS_TYPED = 0.2f;

	private static final float IN_A_NAME = 0.3f;

	private static final float A_NAME_AS_TYPED = 0.1f;

	private final SearchPredicateFactory factory;

	Conditions(SearchPredicateFactory factory) {
		this.factory = factory;
	}

	/**
	 * Asks for all of some words within a scope.
	 * @param words the words
	 * @param scope among what
	 * @return the condition, each word worth at most 1
	 */
	SearchPredicate all(List<Meant> words, Scope scope) {
		BooleanPredicateClausesStep<?, ?> all = this.factory.bool()
			.filter(known(scope.known()))
			.filter(any("kind", scope.kinds()));
		if (!scope.process().isEmpty()) {
			SearchPredicate own = span(scope.process(), scope.from(), scope.to());
			all.filter(scope.articles().isEmpty() ? own : this.factory
				.or(own, this.factory.and(any("article", scope.articles()), span(List.of(), scope.from(), scope.to()))
					.toPredicate())
				.toPredicate());
		}
		else if (scope.from() != null || scope.to() != null) {
			all.filter(span(List.of(), scope.from(), scope.to()));
		}
		words.forEach((word) -> all.must(worth(word)));
		return all.toPredicate();
	}

	/**
	 * Asks whether anything known has a word in any of its spellings.
	 * @param word the word
	 * @param day as of which day
	 * @return the condition
	 */
	SearchPredicate there(Meant word, LocalDate day) {
		return this.factory.bool().filter(known(day)).filter(there(word)).toPredicate();
	}

	private SearchPredicate worth(Meant word) {
		Set<String> spellings = spellings(word);
		return this.factory.bool()
			.must(this.factory.or(any("words", spellings), any("stems", List.of(word.stem())))
				.constantScore()
				.boost(THERE))
			.should(this.factory.match().field("words").matching(word.word()).constantScore().boost(AS_TYPED))
			.should(this.factory.terms().field("names").matchingAny(spellings).constantScore().boost(IN_A_NAME))
			.should(this.factory.match().field("names").matching(word.word()).constantScore().boost(A_NAME_AS_TYPED))
			.toPredicate();
	}

	private SearchPredicate there(Meant word) {
		return this.factory.or(any("words", spellings(word)), any("stems", List.of(word.stem()))).toPredicate();
	}

	private static Set<String> spellings(Meant word) {
		Set<String> spellings = new TreeSet<>(word.others());
		spellings.add(word.word());
		return spellings;
	}

	private SearchPredicate known(LocalDate day) {
		return this.factory
			.and(this.factory.range().field("knownFrom").atMost(day),
					this.factory.range().field("knownUntil").greaterThan(day))
			.toPredicate();
	}

	private SearchPredicate span(List<String> process, @Nullable LocalDate from, @Nullable LocalDate to) {
		BooleanPredicateClausesStep<?, ?> span = this.factory.bool();
		if (!process.isEmpty()) {
			span.filter(any("spans.process", process));
		}
		if (to != null) {
			span.filter(this.factory.range().field("spans.first").atMost(to));
		}
		if (from != null) {
			span.filter(this.factory.range().field("spans.last").atLeast(from));
		}
		return (process.isEmpty() && from == null && to == null) ? this.factory.matchAll().toPredicate()
				: this.factory.nested("spans").add(span).toPredicate();
	}

	private SearchPredicate any(String field, Collection<String> values) {
		return this.factory.terms().field(field).matchingAny(values).toPredicate();
	}

}
