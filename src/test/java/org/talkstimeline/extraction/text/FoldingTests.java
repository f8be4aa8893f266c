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

	@ParameterizedTest
	@CsvSource({ "à, ÿ", "Ā, ſ", "Ạ, ỹ" })
	void agreesWithUnicodeOnEveryLatinLetter(char first, char last) {
		for (char c = first; c <= last; c++) {
			// the last letter is one for which the tables of Unicode are asked
			assertThat(Folding.fold(c + "ǎ")).isEqualTo(Folding.fold(String.valueOf(c)) + "a");
		}
	}

	@Test
	void keysANameByItsLettersAndDigits() {
		assertThat(Folding.slug(" Anne-Lise O’Brien, Jr. ")).isEqualTo("anne-lise-obrien-jr");
		assertThat(Folding.slug("İ.")).isEqualTo("i");
		assertThat(Folding.slug("…")).isEmpty();
	}

}
