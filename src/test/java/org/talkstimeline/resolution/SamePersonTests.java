package org.talkstimeline.resolution;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pairs of names that must be taken for one person, and pairs that must not.
 */
class SamePersonTests {

	private static Resolution resolve(String name, String party, String title, String otherName, String otherParty,
			String otherTitle, String round) {
		boolean same = "same".equals(round);
		return ToldArticle.resolve(article("first", "2025-06-02", name, party, title),
				article("second", same ? "2025-06-02" : "2026-03-04", otherName, otherParty, otherTitle));
	}

	private static ToldArticle article(String slug, String date, String name, String party, String title) {
		ToldArticle article = ToldArticle.of(slug, date);
		if (party == null) {
			return article.person(name);
		}
		return article.round("A", "AA BB").on(date).in("Geneva").status("HELD").member(party, name, title).article();
	}

	@ParameterizedTest(name = "{0} and {3}")
	@CsvFileSource(resources = "same-person.csv", numLinesToSkip = 1)
	void takesTwoSpellingsForOnePerson(String name, String party, String title, String otherName, String otherParty,
			String otherTitle, String round) {
		assertThat(resolve(name, party, title, otherName, otherParty, otherTitle, round).people())
			.extracting(ResolvedPerson::name)
			.hasSize(1);
		assertThat(resolve(otherName, otherParty, otherTitle, name, party, title, round).people()).hasSize(1);
	}

	@ParameterizedTest(name = "{0} and {3}")
	@CsvFileSource(resources = "different-people.csv", numLinesToSkip = 1)
	void neverMakesTwoPeopleOne(String name, String party, String title, String otherName, String otherParty,
			String otherTitle, String round) {
		assertThat(resolve(name, party, title, otherName, otherParty, otherTitle, round).people())
			.extracting(ResolvedPerson::slug)
			.hasSize(2)
			.doesNotHaveDuplicates();
		assertThat(resolve(otherName, otherParty, otherTitle, name, party, title, round).people()).hasSize(2);
	}

}
