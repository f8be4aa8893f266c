package org.talkstimeline.spelling;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameQueryTests {

	@ParameterizedTest(name = "{0} / {1}: {2}")
	@CsvFileSource(resources = "name-queries.csv", delimiter = '|')
	void findsWhoIsMeantAndNobodyElse(String query, String name, String found) {
		assertThat(NameQuery.of(query).match(name).isPresent()).isEqualTo(found.equals("yes"));
	}

	@Test
	void ranksTheNameAsSpeltBeforeOtherSpellingsAndErrors() {
		NameQuery query = NameQuery.of("Rustem Umerov");
		assertThat(score(query, "Rustem Umerov")).isEqualTo(1);
		assertThat(score(query, "Rustam Umerov")).isBetween(0.8, 0.999);
		assertThat(score(NameQuery.of("Umerov"), "Umerov"))
			.isGreaterThan(score(NameQuery.of("Umerov"), "Rustem Umerov"));
	}

	@Test
	void scoresToTwoDecimals() {
		assertThat(score(NameQuery.of("Kislitsa"), "Sergiy Kyslytsya")).isEqualTo(0.76);
		assertThat(score(NameQuery.of("Rustam"), "Rustem Umerov")).isEqualTo(0.88);
	}

	@Test
	void saysWhy() {
		assertThat(NameQuery.of("Kislitsa").match("Sergiy Kyslytsya").orElseThrow().reasons())
			.containsExactly("kyslytsya, of the same sound");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "...", "\uD83D\uDE00", "\u0000" })
	void findsNothingWhereNoLettersAreGiven(String query) {
		assertThat(NameQuery.of(query).match("Rustem Umerov")).isEmpty();
	}

	private static double score(NameQuery query, String name) {
		return query.match(name).orElseThrow().score();
	}

}
