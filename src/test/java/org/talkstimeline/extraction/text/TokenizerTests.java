package org.talkstimeline.extraction.text;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TokenizerTests {

	private final Tokenizer tokenizer = new Tokenizer(Set.of("us", "iran")::contains, (word) -> 0);

	private List<String> words(String text) {
		return this.tokenizer.tokenize(text).stream().map(Token::text).toList();
	}

	@Test
	void keepsTheStopOfAnAbbreviationAndTheCommaOfANumber() {
		assertThat(words("Gen. Lee of the U.S. freed 1,200.")).containsExactly("Gen.", "Lee", "of", "the", "U.S.",
				"freed", "1,200", ".");
	}

	@Test
	void cutsAPossessiveEndingOff() {
		assertThat(words("Chad’s envoy")).containsExactly("Chad", "’s", "envoy");
		assertThat(words("O'Neill")).containsExactly("O'Neill");
	}

	@Test
	void cutsAHyphenBetweenPartiesOnly() {
		assertThat(words("US-Iran")).containsExactly("US", "-", "Iran");
		assertThat(words("Takht-Ravanchi")).containsExactly("Takht-Ravanchi");
		assertThat(words("Omani-mediated")).containsExactly("Omani", "-", "mediated");
	}

	@Test
	void givesEachTokenItsPlaceInTheText() {
		String text = "İn İstanbul, e\u0301tat \ud83d\ude00!";
		assertThat(this.tokenizer.tokenize(text)).isNotEmpty()
			.allSatisfy((each) -> assertThat(text.substring(each.start(), each.end())).isEqualTo(each.text()));
		assertThat(this.tokenizer.tokenize(text)).extracting(Token::norm).contains("istanbul", "etat");
	}

}
