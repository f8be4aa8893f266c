package org.talkstimeline.extraction;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for who is told to have led a delegation or the meeting.
 */
class LeaderTests {

	private static final String TALKS = "The second round of talks between Norway and Chad was held in Geneva on Monday. ";

	private static List<String> leaders(String text) {
		return new RuleExtractor().extract(new ArticleText("", LocalDate.of(2024, 3, 12), TALKS + text))
			.stream()
			.filter((each) -> each.property() == Property.HEAD)
			.map((each) -> each.subject().part())
			.distinct()
			.toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "The Norwegian team is led, for the second time, by Kari Lunde.",
			"A Norwegian team under Deputy Foreign Minister Kari Lunde arrived on Sunday.",
			"On the Norwegian side Kari Lunde was in charge.", "Kari Lunde led for Norway.",
			"Kari Lunde, who coordinates the Norwegian team, spoke first.",
			"Norway sent Kari Lunde, a former minister, as its top delegate.",
			"The Norwegians came with Kari Lunde at their head.",
			"Swiss Foreign Minister Kari Lunde acted as chairwoman, as before.",
			"Swiss Foreign Minister Kari Lunde took the chair.",
			"\n\nNorwegian delegation:\n\n- Kari Lunde, deputy minister and head of the delegation\n- Per Dahl, adviser",
			"\n\nFor Norway: Kari Lunde, Panel Chair; Per Dahl; Eva Moen." })
	void namesTheLeader(String sentence) {
		assertThat(leaders(sentence)).containsExactly("kari-lunde");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kari Lunde led for Norway, Idriss Haroun for Chad.",
			"Kari Lunde signed for Norway and Idriss Haroun for Chad; each has led the delegation from the start.",
			"The Norwegian delegation was led by Kari Lunde and the Chadian delegation by Idriss Haroun.",
			"Kari Lunde led the Norwegian team and Idriss Haroun headed that of Chad." })
	void namesBothLeaders(String sentence) {
		assertThat(leaders(sentence)).containsExactlyInAnyOrder("kari-lunde", "idriss-haroun");
	}

	@Test
	void takesNobodyForALeaderWhoSitsInATeam() {
		assertThat(leaders("The Norwegian team includes Per Dahl, head of the ministry's legal service.")).isEmpty();
	}

}
