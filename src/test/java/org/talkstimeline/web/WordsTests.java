package org.talkstimeline.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "2025, -, 2025", "2025-06, -, June 2025", "2025-06-02, 2025-06-02, 2 June 2025",
					"2025-06-02, 2025-06-03, 2–3 June 2025", "2025-05-31, 2025-06-01, 31 May 2025 – 1 June 2025",
					"-, -, day not known" })
	void saysDaysAsExactlyAsTheyAreKnown(String first, String last, String words) {
		assertThat(Words.ENGLISH.days(first, last)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "Сергій Кислиця, uk", "Рустем Умеров, und-Cyrl", "İbrahim Kalın, tr",
			"Hakan Fidan, -", "Frank-Walter Steinmeier, -", "عباس عراقچی, und-Arab" })
	void namesTheLanguageOfANameWhereItsLettersTell(String name, String language) {
		assertThat(Words.ENGLISH.language(name)).isEqualTo(language);
	}

	@Test
	void saysHowLongInHoursAndMinutes() {
		assertThat(Words.ENGLISH.duration(90)).isEqualTo("1 hour 30 minutes");
		assertThat(Words.ENGLISH.duration(120)).isEqualTo("2 hours");
	}

}
