package org.talkstimeline.extraction;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for who is told to have been in the room.
 */
class AttendanceTests {

	private static final String TALKS = "The second round of talks between Norway and Chad was held in Geneva on Monday. "
			+ "The Norwegian delegation was led by Kari Lunde. ";

	private static List<String> seated(String text) {
		return new RuleExtractor().extract(new ArticleText("", LocalDate.of(2024, 3, 12), text))
			.stream()
			.filter((each) -> each.subject().type() == Subject.Type.PARTICIPATION && each.property() == Property.PARTY)
			.map((each) -> each.subject().part() + " " + each.value())
			.distinct()
			.toList();
	}

	@Test
	void seatsThoseWhoAreToldToBeBesideTheLeader() {
		assertThat(seated(TALKS + "Her colleagues were Olav Berg, Nils Dahl and Eva Moen.")).contains("kari-lunde NO",
				"olav-berg NO", "nils-dahl NO", "eva-moen NO");
	}

	@Test
	void givesAListThePartyNamedAfterIt() {
		assertThat(seated(TALKS + "\n\nIdriss Haroun, Brahim Saleh and Ali Mahamat sat on Chad's side of the table."))
			.contains("idriss-haroun TD", "brahim-saleh TD", "ali-mahamat TD");
	}

	@Test
	void leavesOutThoseWhoAreOnlyHeardElsewhere() {
		assertThat(seated(TALKS + "\n\nElsewhere, President Jonas Vik said that he hoped for the best, "
				+ "and spokeswoman Tone Lie told a radio station the same."))
			.noneMatch((each) -> each.startsWith("jonas-vik") || each.startsWith("tone-lie"));
	}

	@Test
	void leavesOutThoseWhoAreInPrison() {
		assertThat(seated(TALKS + "\n\nBrahim Saleh could not attend, as he is in prison in Abéché."))
			.noneMatch((each) -> each.startsWith("brahim-saleh"));
	}

}
