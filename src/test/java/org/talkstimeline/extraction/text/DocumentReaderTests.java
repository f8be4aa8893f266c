package org.talkstimeline.extraction.text;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentReaderTests {

	private final DocumentReader reader = new DocumentReader(new Tokenizer((word) -> false, (word) -> 0));

	private List<String> sentences(String text) {
		Document document = this.reader.read("A headline", text);
		return document.sentences().stream().map((each) -> document.words(each.from(), each.to())).toList();
	}

	@Test
	void endsNoSentenceInsideAnAbbreviation() {
		assertThat(sentences("Gen. Lee met the U.S. envoy at 3 p.m. on Monday. He left."))
			.containsExactly("Gen. Lee met the U.S. envoy at 3 p.m. on Monday.", "He left.");
	}

	@Test
	void keepsAClosingQuoteWithItsSentence() {
		assertThat(sentences("“We agreed.” They parted.")).containsExactly("“We agreed.”", "They parted.");
	}

	@Test
	void knowsWhatALineIsThereFor() {
		Document document = this.reader.read("A headline", """
				A headline

				Delegates met in Oslo on Monday.

				- Ann Lee, envoy
				Share
				""");
		assertThat(document.blocks()).extracting(Block::kind)
			.containsExactly(Block.Kind.HEADING, Block.Kind.PARAGRAPH, Block.Kind.ITEM, Block.Kind.NOISE);
	}

	@Test
	void marksDatelineAndQuotation() {
		Document document = this.reader.read("A headline", "OSLO, May 3 – “We met”, she said.");
		assertThat(document.dateline().cardinality()).isEqualTo(5);
		assertThat(document.quoted().stream().mapToObj((each) -> document.token(each).text())).contains("We", "met")
			.doesNotContain("she");
	}

}
