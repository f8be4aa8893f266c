package org.talkstimeline.extraction;

import java.util.List;

/**
 * Says only what another extractor is sure enough of. The threshold is part of the
 * version, so that a store reads its articles again when it changes.
 *
 * @param extractor who reads
 * @param least the least confidence, from 0 to 1, of a finding that is passed on
 */
public record ConfidentExtractor(Extractor extractor, double least) implements Extractor {

	/**
	 * Checks the threshold.
	 * @throws IllegalArgumentException if it is not from 0 to 1
	 */
	public ConfidentExtractor {
		if (!(least >= 0 && least <= 1)) {
			throw new IllegalArgumentException("The least confidence must be from 0 to 1, not " + least);
		}
	}

	@Override
	public List<Finding> extract(ArticleText article) {
		return this.extractor.extract(article)
			.stream()
			.filter((finding) -> finding.confidence() >= this.least)
			.toList();
	}

	@Override
	public String version() {
		return this.extractor.version() + ", confidence " + this.least;
	}

}
