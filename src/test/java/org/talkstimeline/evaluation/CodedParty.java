package org.talkstimeline.evaluation;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A party by its code, its name or both.
 */
record CodedParty(@Nullable String code, @Nullable String name) {

	boolean same(CodedParty other) {
		return names().stream().anyMatch((a) -> other.names().stream().anyMatch((b) -> same(a, b)));
	}

	private Set<String> names() {
		return Stream.of(this.code, this.name)
			.filter((text) -> text != null && !text.isEmpty())
			.map(Spelling::fold)
			.collect(Collectors.toSet());
	}

	/** One name may be a part of the other: "Hamas" and "the Hamas movement". */
	private static boolean same(String a, String b) {
		Set<String> one = Set.copyOf(Spelling.words(a));
		Set<String> other = Set.copyOf(Spelling.words(b));
		return a.equals(b)
				|| (!one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one)));
	}

}
