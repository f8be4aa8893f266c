package org.talkstimeline.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ConfidentExtractorTests {

	private static final ArticleText ARTICLE = new ArticleText("Talks", LocalDate.of(2025, 6, 2), "They met in Doha.");

	private final Extractor reader = new Extractor() {
		@Override
		public List<Finding> extract(ArticleText article) {
			return DoubleStream.of(0.4, 0.5, 0.9)
				.mapToObj((confidence) -> new Finding(new Subject(Subject.Type.ROUND, "A-B@2025-06-02", ""),
						Property.CITY, "Doha", "Doha", "place", confidence, new Quote(0, 12, 16)))
				.toList();
		}

		@Override
		public String version() {
			return "rules-1";
		}
	};

	@Test
	void saysNothingBelowTheThreshold() {
		assertThat(new ConfidentExtractor(this.reader, 0.5).extract(ARTICLE)).extracting(Finding::confidence)
			.containsExactly(0.5, 0.9);
	}

	@Test
	void hasAnotherVersionForAnotherThresholdSoThatArticlesAreReadAgain() {
		assertThat(new ConfidentExtractor(this.reader, 0.5).version()).startsWith("rules-1")
			.isNotEqualTo(new ConfidentExtractor(this.reader, 0.6).version());
	}

	@Test
	void refusesAThresholdThatIsNoShare() {
		assertThatIllegalArgumentException().isThrownBy(() -> new ConfidentExtractor(this.reader, 50))
			.withMessageContaining("from 0 to 1");
	}

}
