package org.talkstimeline.extraction;

import org.junit.jupiter.api.Test;
import org.talkstimeline.extraction.lexicon.TrackRecord;

import static org.assertj.core.api.Assertions.assertThat;

class TrackRecordTests {

	@Test
	void aRuleThatWasNeverCheckedIsNotSureHoweverSureItFeels() {
		assertThat(TrackRecord.weigh(finding("no-such-rule", 1.8)).confidence()).isEqualTo(0.8);
	}

	@Test
	void aModestGuessStays() {
		assertThat(TrackRecord.weigh(finding("no-such-rule", 0.4)).confidence()).isEqualTo(0.4);
	}

	@Test
	void nothingElseOfAFindingChanges() {
		Finding finding = finding("no-such-rule", 0.8);
		assertThat(TrackRecord.weigh(finding)).isEqualTo(finding);
	}

	private static Finding finding(String rule, double confidence) {
		return new Finding(new Subject(Subject.Type.ROUND, "A-B@2025-06-02", ""), Property.CITY, "Doha", "Doha", rule,
				confidence, new Quote(0, 12, 16));
	}

}
