package org.talkstimeline.web;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PieceTests {

	@Test
	void cutsWhereMarksBeginAndEndWhateverTheirOrder() {
		assertThat(
				Piece.of("one two three", List.of(new Piece.Mark(8, 20), new Piece.Mark(-3, 3), new Piece.Mark(0, 2))))
			.containsExactly(new Piece("one", true), new Piece(" two ", false), new Piece("three", true));
	}

	@Test
	void keepsATextWithoutMarksWhole() {
		assertThat(Piece.of("text", List.of())).containsExactly(new Piece("text", false));
	}

}
