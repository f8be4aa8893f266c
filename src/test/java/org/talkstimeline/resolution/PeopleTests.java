package org.talkstimeline.resolution;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is one person where more than two articles speak.
 */
class PeopleTests {

	private static ToldRound round(String article, String day) {
		return ToldArticle.of(article, day).round("A", "RU UA").on(day).in("Minsk").status("HELD");
	}

	@Test
	void leavesABareSurnameAloneThatTwoPeopleBear() {
		Resolution resolution = ToldArticle.resolve(round("a", "2020-01-02").member("RU", "Aleksandr Fomin", null)
			.member("UA", "Andriy Fomin", null)
			.article(), ToldArticle.of("b", "2020-01-03").person("Fomin"));
		assertThat(resolution.people()).extracting(ResolvedPerson::slug)
			.containsExactly("aleksandr-fomin", "andriy-fomin", "fomin");
	}

	@Test
	void takesABareSurnameForTheOnlyBearerInItsDelegation() {
		Resolution resolution = ToldArticle.resolve(round("a", "2020-01-02").member("RU", "Aleksandr Fomin", null)
			.member("UA", "Andriy Fomin", null)
			.article(), round("b", "2020-01-02").member("UA", "Fomin", "defense minister").article());
		assertThat(resolution.people()).extracting(ResolvedPerson::slug)
			.containsExactly("aleksandr-fomin", "andriy-fomin");
	}

	@Test
	void leavesAFullNameAloneThatMembersOfTwoDelegationsBear() {
		Resolution resolution = ToldArticle.resolve(
				round("a", "2020-01-02").member("RU", "Aleksandr Fomin", null).article(),
				round("b", "2020-01-02").member("UA", "Aleksandr Fomin", null).article(),
				ToldArticle.of("c", "2020-01-03").person("Aleksandr Fomin"));
		assertThat(resolution.people()).extracting(ResolvedPerson::slug)
			.containsExactly("aleksandr-fomin", "aleksandr-fomin-2", "aleksandr-fomin-ua");
	}

	@Test
	void leavesABareSurnameAloneThatOnlyArticlesOnOtherTalksKnow() {
		ToldArticle other = ToldArticle.of("b", "2020-01-03");
		other.round("A", "SD RSF").on("2020-01-01").in("Jeddah");
		Resolution resolution = ToldArticle.resolve(round("a", "2020-01-02").member("RU", "Igor Fomin", null).article(),
				other.person("Fomin"));
		assertThat(resolution.people()).extracting(ResolvedPerson::slug).containsExactly("fomin", "igor-fomin");
	}

	@Test
	void keepsTwoMembersOfOneRosterApartThoughAThirdSpellingLiesBetween() {
		Resolution resolution = ToldArticle.resolve(round("a", "2020-01-02").member("UA", "Serhii Kyslytsya", null)
			.member("UA", "Sergiy Kyslitsa", null)
			.article(), round("b", "2020-01-02").member("UA", "Sergey Kislitsa", null).article());
		assertThat(resolution.people()).hasSize(2);
	}

	@Test
	void keepsAPersonAcrossRoundsAndListsTheirSubjects() {
		Resolution resolution = ToldArticle.resolve(round("a", "2020-01-02").member("RU", "Igor Fomin", null).article(),
				round("b", "2020-03-02").member("RU", "Igor Fomin", null).article().person("Igor Fomin"));
		assertThat(resolution.people()).singleElement().satisfies((person) -> {
			assertThat(person.sources()).containsExactly("a", "b");
			assertThat(person.parties()).containsExactly("RU");
			assertThat(person.subjects()).hasSize(3).allMatch((subject) -> subject.meant().slug().equals("igor-fomin"));
		});
	}

	@Test
	void writesTheNameOfMostArticlesInItsSpellingWithMostDiacritics() {
		Resolution resolution = ToldArticle.resolve(ToldArticle.of("a", "2020-01-01").person("Mevlut Cavusoglu"),
				ToldArticle.of("b", "2020-01-02").person("Mevlut Cavusoglu"),
				ToldArticle.of("c", "2020-01-03").person("Mevlüt Çavuşoğlu"),
				ToldArticle.of("d", "2020-01-04").person("Cavusoglu"));
		assertThat(resolution.people()).singleElement().satisfies((person) -> {
			assertThat(person.name()).isEqualTo("Mevlüt Çavuşoğlu");
			assertThat(person.slug()).isEqualTo("mevlut-cavusoglu");
			assertThat(person.aliases()).containsExactly("Cavusoglu", "Mevlut Cavusoglu");
		});
	}

	@Test
	void writesANameInLatinLettersWhereAnArticleDoes() {
		Resolution resolution = ToldArticle.resolve(
				round("a", "2020-01-02").member("RU", "Владимир Мединский", null).article(),
				round("b", "2020-01-02").member("RU", "Vladimir Medinskiy", null).article());
		assertThat(resolution.people()).extracting(ResolvedPerson::name).containsExactly("Vladimir Medinskiy");
	}

}
