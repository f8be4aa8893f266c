package org.talkstimeline.extraction.talks;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkstimeline.extraction.Finding;
import org.talkstimeline.extraction.Property;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.extraction.lexicon.Gazetteer;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.MentionReader;
import org.talkstimeline.extraction.text.DocumentReader;
import org.talkstimeline.extraction.text.Tokenizer;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingDayTests {

	/** A Wednesday. */
	private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 13);

	private static List<String> values(String text, Property property) {
		Tokenizer tokenizer = new Tokenizer(Gazetteer.get()::partyWord, Words::classes);
		List<Finding> found = TalksReader
			.read(MentionReader.read(new DocumentReader(tokenizer).read("", text), PUBLISHED), PUBLISHED);
		return found.stream()
			.filter((each) -> each.subject().type() == Subject.Type.ROUND && each.property() == property)
			.map(Finding::value)
			.distinct()
			.toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Norway and Chad closed their talks in Geneva on Tuesday. The talks, which had opened on Sunday, were hard. | 2024-03-10",
			"Norway and Chad on Tuesday closed a round of talks in Geneva with more than they had hoped for when it began on Sunday. | 2024-03-10",
			"Three days of discussions between Norway and Chad ended in Geneva on Tuesday. | 2024-03-10",
			"The second round of talks between Norway and Chad ended this morning in Geneva. | 2024-03-13",
			"Talks between Norway and Chad took place in Geneva on Friday, March 8. | 2024-03-08",
			"The talks between Norway and Chad that Geneva was to host from Monday have been delayed. | 2024-03-11",
			"Norway and Chad held talks in Geneva from 28 February to 2 March. | 2024-02-28" })
	void givesAMeetingItsFirstDay(String text, String day) {
		assertThat(values(text, Property.DATE)).containsExactly(day);
	}

	@Test
	void keepsTheDayOfADecreeFromTheMeeting() {
		assertThat(values(
				"Norway and Chad will hold talks in Geneva on Friday. "
						+ "The Norwegian delegation was named in a decree that was signed late on Tuesday.",
				Property.DATE))
			.containsExactly("2024-03-15");
	}

	@Test
	void keepsTheDayOfTheReportFromTheMeeting() {
		assertThat(values("Oslo. March 12. Norway and Chad held talks in Geneva on Monday.", Property.DATE))
			.containsExactly("2024-03-11");
	}

	@Test
	void saysThatAMeetingWhichDidNotTakePlaceWasCancelled() {
		assertThat(
				values("The talks between Norway and Chad in Geneva on Tuesday did not take place.", Property.STATUS))
			.containsExactly("CANCELLED");
	}

	@Test
	void findsTheTownInTheDatelineThoughNoListHoldsIt() {
		assertThat(values("HUNDORP, Norway, March 13 – Sudan and Chad held talks on Tuesday.", Property.CITY))
			.containsExactly("Hundorp");
	}

	@Test
	void findsTheOnlyTownOfWhichTheArticleSpeaks() {
		assertThat(values("Norway and Chad held talks on Tuesday. The two sides had agreed on the agenda in Geneva.",
				Property.CITY))
			.containsExactly("Geneva");
	}

	@Test
	void readsAnEntryOfAChronologyThatNamesDayAndTown() {
		assertThat(
				values("Norway and Chad held a third round of talks in Geneva on Tuesday.\n\n- February 3-4, Vienna.\n"
						+ "Both sides agree to go on.", Property.DATE))
			.containsExactlyInAnyOrder("2024-03-12", "2024-02-03");
	}

}
