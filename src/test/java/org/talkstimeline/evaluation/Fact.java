package org.talkstimeline.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A single-valued fact of a round.
 */
enum Fact {

	DATE(CodedRound::date, Likeness::sameDate),

	ORDINAL(CodedRound::ordinal, String::equals),

	CITY(CodedRound::city, Likeness::samePlace),

	VENUE(CodedRound::venue, Likeness::samePlace),

	STATUS(CodedRound::status, String::equalsIgnoreCase);

	private final Function<CodedRound, @Nullable String> value;

	private final BiPredicate<String, String> same;

	Fact(Function<CodedRound, @Nullable String> value, BiPredicate<String, String> same) {
		this.value = value;
		this.same = same;
	}

	@Nullable String of(CodedRound round) {
		return this.value.apply(round);
	}

	boolean same(@Nullable String found, @Nullable String coded) {
		return found != null && coded != null && this.same.test(found, coded);
	}

	/** Whether the human names the value as another right one. */
	boolean isLeftOpen(@Nullable String found, CodedRound coded) {
		return coded.altFacts()
			.getOrDefault(this, List.of())
			.stream()
			.anyMatch((other) -> Objects.equals(found, other) || same(found, other));
	}

}
