package org.talkstimeline.extraction.lexicon;

import org.junit.jupiter.api.Test;

import org.talkstimeline.extraction.text.Tokenizer;

import static org.assertj.core.api.Assertions.assertThat;

class GazetteerTests {

	private final Tokenizer tokenizer = new Tokenizer((word) -> false, (word) -> 0);

	private String party(String phrase) {
		PhraseTable.Match<PartyTerm> match = Gazetteer.get().parties().longest(this.tokenizer.tokenize(phrase), 0, 9);
		return (match != null) ? match.value().code() + " " + match.value().form() + " " + match.to() : "";
	}

	@Test
	void prefersTheLongestNameOfAParty() {
		assertThat(party("South Korean envoys of the talks and other people here")).isEqualTo("KR DEMONYM 2");
		assertThat(party("Democratic Republic of the Congo and all its many neighbours")).isEqualTo("CD STATE 5");
		assertThat(party("Norwegians and nobody else in all of the wide world")).isEqualTo("NO DEMONYM 1");
		assertThat(party("Nobody and nothing else in all of the wide world")).isEmpty();
	}

	@Test
	void tellsStatesBodiesAndRivalsApart() {
		assertThat(Gazetteer.get().body("UN")).isTrue();
		assertThat(Gazetteer.get().body("NO")).isFalse();
		assertThat(Gazetteer.get().rivals("AM")).contains("AZ");
		assertThat(Gazetteer.get().rivals("AZ")).contains("AM");
	}

	@Test
	void tellsApartStatesThatShareAName() {
		assertThat(Gazetteer.get().halves("koreas")).containsEntry("north", "KP").containsEntry("south", "KR");
		assertThat(Gazetteer.get().halves("norway")).isEmpty();
	}

}
