package org.talkstimeline.timeline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTests {

	@ParameterizedTest
	@CsvSource({ "2025-06-02, 2025-06-02, 2025-06-02", "2024-02, 2024-02-01, 2024-02-29",
			"2025, 2025-01-01, 2025-12-31" })
	void coversAllDaysThatADateMayMean(String date, String first, String last) {
		assertThat(Period.of(date)).hasToString("Period[first=" + first + ", last=" + last + "]");
	}

	@Test
	void knowsADayOnlyWhereTheDateIsExact() {
		assertThat(Period.day("2025-06-02")).isEqualTo("2025-06-02");
		assertThat(Period.day("2025-06")).isNull();
		assertThat(Period.day(null)).isNull();
	}

}
