package org.talkstimeline.timeline;

import java.time.Instant;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class StoreStateTests {

	private final StoreState state = new StoreState(mock(EntityManager.class), new Commits(), new SoleWriter(true, ""));

	@Test
	void saysNothingInTheSecondOfAChange() {
		assertThat(this.state.since("a", Instant.parse("2025-06-02T14:30:00.2Z"))).isEmpty();
		assertThat(this.state.since("a", Instant.parse("2025-06-02T14:30:00.9Z"))).isEmpty();
		assertThat(this.state.since("a", Instant.parse("2025-06-02T14:30:01Z"))).hasValue(second("14:30:00"));
		assertThat(this.state.since("a", Instant.parse("2025-06-02T19:00:00Z"))).hasValue(second("14:30:00"));
	}

	@Test
	void neverGivesTwoStatesOneMoment() {
		this.state.since("a", Instant.parse("2025-06-02T14:30:00.2Z"));
		assertThat(this.state.since("b", Instant.parse("2025-06-02T14:30:00.4Z"))).isEmpty();
		assertThat(this.state.since("b", Instant.parse("2025-06-02T14:30:01.9Z"))).isEmpty();
		assertThat(this.state.since("b", Instant.parse("2025-06-02T14:30:02Z"))).hasValue(second("14:30:01"));
		assertThat(this.state.since("a", Instant.parse("2025-06-02T14:30:09.5Z"))).isEmpty();
		assertThat(this.state.since("a", Instant.parse("2025-06-02T14:31:00Z"))).hasValue(second("14:30:09"));
	}

	private static Instant second(String time) {
		return Instant.parse("2025-06-02T" + time + "Z");
	}

}
