package org.talkstimeline.extraction;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the turns of phrase that agencies tell talks in.
 */
class WireStoryTests {

	private static final String TALKS = "Norway and Chad held a round of talks in Geneva on Monday. ";

	private static List<Finding> read(String text) {
		return new RuleExtractor().extract(new ArticleText("", LocalDate.of(2024, 3, 12), text));
	}

	private static List<String> values(String text, Subject.Type type, Property property) {
		return read(text).stream()
			.filter((each) -> each.subject().type() == type && each.property() == property)
			.map((each) -> (type == Subject.Type.PARTICIPATION) ? each.subject().part() + " " + each.value()
					: each.value())
			.distinct()
			.toList();
	}

	private static List<String> seated(String text) {
		return values(text, Subject.Type.PARTICIPATION, Property.PARTY);
	}

	private static List<String> titles(String text) {
		return values(text, Subject.Type.PARTICIPATION, Property.TITLE);
	}

	@Test
	void takesTwoNamesOfOnePersonForOne() {
		assertThat(seated(TALKS + "Idriss Haroun, known by his nom de guerre \"Abou Saleh\", led the Chadian team."))
			.containsExactly("idriss-haroun TD");
	}

	@Test
	void cutsTheDayOfAnAppointmentOffTheOffice() {
		assertThat(titles(TALKS + "Olav Berg, who was appointed defence minister of Norway last week, "
				+ "headed the Norwegian delegation."))
			.containsExactly("olav-berg defence minister of Norway");
	}

	@Test
	void leavesOutWhoeverHasBeenReplaced() {
		assertThat(seated(TALKS + "The Norwegian delegation was led by Olav Berg in place of Nils Dahl."))
			.containsExactly("olav-berg NO");
	}

	@Test
	void givesEachSideOneOfTheHeadsOfTheTwoDelegations() {
		assertThat(seated(TALKS + "The heads of the two delegations, Olav Berg and Idriss Haroun of Chad, "
				+ "shook hands before the session."))
			.contains("olav-berg NO", "idriss-haroun TD");
	}

	@Test
	void takesTheRebelsForTheGroupThatTheArticleNames() {
		assertThat(seated("Chad and the Front for Change (FACT) held talks in Doha on Monday. "
				+ "Idriss Haroun led the government delegation. Brahim Saleh heads the rebel delegation."))
			.contains("brahim-saleh FACT");
	}

	@Test
	void datesAMeetingByTheDayThatStandsRightBehindIt() {
		assertThat(values("On Monday Norway and Chad carried out the first part of an exchange agreed at the second "
				+ "round of talks in Geneva on March 4.", Subject.Type.ROUND, Property.DATE))
			.containsExactly("2024-03-04");
	}

	@Test
	void takesNoTownUnderFireForThePlaceOfTheTalks() {
		assertThat(values("Norway and Chad agreed on Monday to a ceasefire in the port city of Hodeidah at the end of "
				+ "a round of talks.", Subject.Type.ROUND, Property.CITY))
			.isEmpty();
	}

	@Test
	void findsTheSidesInTheOfficesOfTwoWhoMeet() {
		assertThat(values("Norwegian Foreign Minister Olav Berg and Chadian Foreign Minister Idriss Haroun met in "
				+ "Doha on Monday for talks on Sudan.", Subject.Type.ROUND, Property.PARTY))
			.containsExactlyInAnyOrder("NO", "TD");
	}

	@Test
	void takesTheOccasionOfAnAgreementForNoPartOfIt() {
		assertThat(values("Norway and Chad agreed at their third round of direct talks in Doha on Monday to exchange "
				+ "100 prisoners each.", Subject.Type.AGREEMENT, Property.TYPE))
			.containsExactly("PRISONER_EXCHANGE");
	}

	@Test
	void takesWhatTalksAreToFocusOnForNoAgreement() {
		assertThat(
				values(TALKS + "They signed a declaration. The next stage of the negotiations will focus on a truce.",
						Subject.Type.AGREEMENT, Property.TYPE))
			.doesNotContain("CEASEFIRE");
	}

	@Test
	void givesEachMinisterTheStateNamedAtTheSamePlace() {
		assertThat(seated(TALKS + "The foreign ministers of Norway and Chad, Olav Berg and Idriss Haroun, "
				+ "attended the session."))
			.contains("olav-berg NO", "idriss-haroun TD");
	}

	@Test
	void countsTheDeadByTheNumberBehindTheWordForThem() {
		assertThat(
				values(TALKS + "The talks led to the exchange of 1,000 prisoners each and the return of the bodies of "
						+ "6,000 soldiers.", Subject.Type.AGREEMENT, Property.COUNT))
			.contains("6000");
	}

}
