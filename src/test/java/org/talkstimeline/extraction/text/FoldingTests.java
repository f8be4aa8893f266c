package org.talkstimeline.extraction.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTests {

	@ParameterizedTest
	@CsvSource({ "İstanbul, istanbul", "İbrahim KALIN, ibrahim kalin", "Çırağan, ciragan", "Øverland, overland",
			"Łódź, lodz", "Strauß, strauss", "N’Djamena, n'djamena", "e\u0301te\u0301, ete", "non‑paper, non-paper" })
	void foldsCaseMarksAndApostrophes(String text, String folded) {
		assertThat(Folding.fold(text)).isEqualTo(folded);
	}

	@Test
	void neverGrowsByTheDotOfACapitalI() {
		assertThat(Folding.fold("İ")).isEqualTo("i");
		assertThat(Folding.fold("İ".repeat(1000))).hasSize(1000);
	}

	@Test
	void keysANameByItsLettersAndDigits() {
		assertThat(Folding.slug(" Anne-Lise O’Brien, Jr. ")).isEqualTo("anne-lise-obrien-jr");
		assertThat(Folding.slug("İ.")).isEqualTo("i");
		assertThat(Folding.slug("…")).isEmpty();
	}

}
