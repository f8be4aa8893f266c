package org.talkstimeline.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.talkstimeline.problem.RequestProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QualityControllerTests {

	@Test
	void givesTheFiguresThatTheBuildMeasured() throws IOException {
		byte[] report = "{\"date\":\"2025-06-02\"}".getBytes(StandardCharsets.UTF_8);
		assertThat(new QualityController(new ByteArrayResource(report)).quality().body()).isEqualTo(report);
	}

	@Test
	void saysSoWhereTheBuildMeasuredNothing() {
		QualityController controller = new QualityController(new ClassPathResource("no-such-report.json"));
		assertThatExceptionOfType(RequestProblem.class).isThrownBy(controller::quality)
			.withMessageContaining("without measuring");
	}

}
