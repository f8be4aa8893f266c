package org.talkstimeline.extraction.talks;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.talkstimeline.extraction.Finding;
import org.talkstimeline.extraction.Property;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.extraction.lexicon.Gazetteer;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.MentionReader;
import org.talkstimeline.extraction.text.DocumentReader;
import org.talkstimeline.extraction.text.Tokenizer;

import static org.assertj.core.api.Assertions.assertThat;

class TalksReaderTests {

	private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 13);

	private static List<Finding> read(String text) {
		Tokenizer tokenizer = new Tokenizer(Gazetteer.get()::partyWord, Words::classes);
		return TalksReader.read(MentionReader.read(new DocumentReader(tokenizer).read("", text), PUBLISHED), PUBLISHED);
	}

	private static List<String> values(List<Finding> findings, Subject.Type type, Property property) {
		return findings.stream()
			.filter((each) -> each.subject().type() == type && each.property() == property)
			.map(Finding::value)
			.distinct()
			.toList();
	}

	@Test
	void tellsTwoRoundsOfOneArticleApart() {
		List<Finding> found = read("Norway and Chad held a second round of talks in Geneva on Monday. "
				+ "The first round of talks was held in Oslo on February 6.");
		assertThat(values(found, Subject.Type.ROUND, Property.DATE)).containsExactlyInAnyOrder("2024-03-11",
				"2024-02-06");
		assertThat(values(found, Subject.Type.ROUND, Property.ORDINAL)).containsExactlyInAnyOrder("1", "2");
	}

	@Test
	void makesNoRoundOfAMeetingThatIsOnlyWishedFor() {
		assertThat(values(read("Norway called for talks with Chad in Geneva on March 20."), Subject.Type.ROUND,
				Property.DATE))
			.isEmpty();
	}

	@Test
	void countsADealAndNoDemand() {
		String round = "Norway and Chad held talks in Geneva on Monday. ";
		assertThat(values(read(round + "The sides agreed to exchange 300 prisoners each."), Subject.Type.AGREEMENT,
				Property.COUNT))
			.containsExactly("300");
		assertThat(values(read(round + "Norway demanded an exchange of 300 prisoners."), Subject.Type.AGREEMENT,
				Property.TYPE))
			.isEmpty();
	}

	@Test
	void keepsThoseOffTheRosterWhoStayedAtHome() {
		List<Finding> found = read("Norway and Chad held talks in Geneva on Monday. "
				+ "The Norwegian delegation was led by Kari Lunde, while Prime Minister Per Dahl stayed at home.");
		assertThat(values(found, Subject.Type.PARTICIPATION, Property.NAME)).containsExactly("Kari Lunde");
	}

	@Test
	void setsTheMediatorBesideTheSides() {
		List<Finding> found = read("Talks between Norway and Chad, mediated by Qatar, were held in Doha on Monday.");
		assertThat(values(found, Subject.Type.ROUND, Property.PARTY)).containsExactlyInAnyOrder("NO", "TD");
		assertThat(values(found, Subject.Type.ROUND, Property.MEDIATOR)).containsExactly("QA");
	}

	@Test
	void datesTheEntriesOfAChronology() {
		List<Finding> found = read("""
				Norway and Chad have been talking for a year; our calendar.

				8 July 2023. The delegations of Norway and Chad gather in Oslo for a first round of talks.

				11 August 2023. The second round of talks, in the same town.
				""");
		assertThat(values(found, Subject.Type.ROUND, Property.DATE)).containsExactlyInAnyOrder("2023-07-08",
				"2023-08-11");
	}

	@Test
	void datesAMeetingByTheDayOnWhichSomethingElseHappenedToo() {
		List<Finding> found = read(
				"Norway brought Chad a draft to Geneva on 5 March, when the parties convened there.");
		assertThat(values(found, Subject.Type.ROUND, Property.DATE)).containsExactly("2024-03-05");
	}

	@Test
	void countsWhoeverSitsThereWithoutBeingASideAmongTheMediators() {
		List<Finding> found = read("Norway and Chad held talks in Doha on Monday. The Norwegian delegation was led by "
				+ "Kari Lunde. Among those present was Qatari Foreign Minister Hamad Karim, who attended the talks.");
		assertThat(values(found, Subject.Type.ROUND, Property.MEDIATOR)).containsExactly("QA");
	}

	@Test
	void understandsTheOtherDelegationByItsAdjective() {
		List<Finding> found = read("Norway and Chad held talks in Geneva on Monday. Kari Lunde led the Norwegian "
				+ "delegation; Per Dahl headed the Chadian one.");
		assertThat(found).anyMatch((each) -> each.subject().part().equals("per-dahl")
				&& each.property() == Property.PARTY && each.value().equals("TD"));
	}

	@Test
	void keepsPersonsOnTheirSides() {
		List<Finding> found = read(
				"Norway and Chad held talks in Geneva on Monday. The Norwegian delegation was headed "
						+ "by Kari Lunde. The other negotiators were Per Dahl and Nils Berg. At the talks in Geneva on Monday "
						+ "Foreign Minister Tor Vik met his Chadian counterpart, General Idris Saleh.");
		assertThat(party(found, "per-dahl")).containsExactly("NO");
		assertThat(party(found, "nils-berg")).containsExactly("NO");
		assertThat(party(found, "tor-vik")).containsExactly("NO");
		assertThat(party(found, "idris-saleh")).containsExactly("TD");
	}

	@Test
	void readsTheListUnderForTheGovernment() {
		List<Finding> found = read(
				"""
						The Colombian Government and the ELN will hold talks in Oslo on Monday in the presence of the guarantors Chile and Norway.

						For the Government

						- Ana Rojas, senator
						- Luis Vega

						For the ELN

						- Pablo Marin
						""");
		assertThat(party(found, "luis-vega")).containsExactly("CO");
		assertThat(party(found, "pablo-marin")).containsExactly("ELN");
		assertThat(values(found, Subject.Type.ROUND, Property.MEDIATOR)).containsExactlyInAnyOrder("CL", "NO");
	}

	private static List<String> party(List<Finding> findings, String person) {
		return findings.stream()
			.filter((each) -> each.subject().part().equals(person) && each.property() == Property.PARTY)
			.map(Finding::value)
			.distinct()
			.toList();
	}

}
