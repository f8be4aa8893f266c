package org.talkstimeline.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PassagesTests {

	@Test
	void cutsAtParagraphsAndLongOnesAtSentences() {
		String sentence = "The delegations met in the palace on the shore and spoke for an hour and a half. ";
		List<Passages.Passage> passages = Passages.of("First.\n\n  Second.  \r\n" + sentence.repeat(12));
		assertThat(passages).extracting(Passages.Passage::text)
			.startsWith("First.", "Second.", sentence.repeat(4).strip());
		assertThat(passages).hasSize(5);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \n\t\n ", "a", "\uD83D\uDE00", "x. y! z?" })
	void coversEveryTextWithoutOverlap(String piece) {
		String text = piece.repeat(3001);
		int at = 0;
		for (Passages.Passage passage : Passages.of(text)) {
			assertThat(text.substring(passage.start(), passage.end())).isEqualTo(passage.text());
			assertThat(text.substring(at, passage.start())).isBlank();
			assertThat(passage.text().length()).isBetween(1, 2000);
			assertThat(Character.isLowSurrogate(passage.text().charAt(0))).isFalse();
			at = passage.end();
		}
		assertThat(text.substring(at)).isBlank();
	}

}
