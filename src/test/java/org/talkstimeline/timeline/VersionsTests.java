package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VersionsTests {

	private static final LocalDate FIRST = LocalDate.of(2025, 6, 1);

	private static final LocalDate SECOND = LocalDate.of(2025, 6, 2);

	private static final LocalDate THIRD = LocalDate.of(2025, 7, 23);

	@Test
	void keepsOneVersionWhileNothingChanges() {
		assertThat(versions(Map.of("a", "x"), Map.of("a", "x"), Map.of("a", "x")))
			.containsExactly(new Versions.Version<>("x", new Known(FIRST, Known.ALWAYS)));
	}

	@Test
	void endsAVersionOnTheDayOfTheChange() {
		assertThat(versions(Map.of("a", "x"), Map.of("a", "y"), Map.of("a", "y"))).containsExactly(
				new Versions.Version<>("x", new Known(FIRST, SECOND)),
				new Versions.Version<>("y", new Known(SECOND, Known.ALWAYS)));
	}

	@Test
	void endsWhatIsNoLongerKnownAndBeginsWhatIsNew() {
		assertThat(versions(Map.of("a", "x"), Map.of(), Map.of("b", "x"))).containsExactly(
				new Versions.Version<>("x", new Known(FIRST, SECOND)),
				new Versions.Version<>("x", new Known(THIRD, Known.ALWAYS)));
	}

	private static List<Versions.Version<String>> versions(Map<String, String> first, Map<String, String> second,
			Map<String, String> third) {
		Versions<String, String> versions = new Versions<>();
		versions.at(FIRST, first);
		versions.at(SECOND, second);
		versions.at(THIRD, third);
		return versions.all();
	}

}
