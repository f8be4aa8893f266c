package org.talkstimeline.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.talkstimeline.http.AnswerOf;
import org.talkstimeline.http.Answer;
import org.talkstimeline.http.ApiController;
import org.talkstimeline.problem.ProblemType;
import org.talkstimeline.problem.RequestProblem;
import tools.jackson.databind.JsonNode;

/**
 * How good the extractor was when this build measured it against coded articles.
 */
@ApiController
class QualityController {

	/** Where a build that measured the extractor leaves the figures. */
	static final String REPORT = "classpath:extraction-quality.json";

	private final Resource report;

	QualityController(@Value(REPORT) Resource report) {
		this.report = report;
	}

	/**
	 * Gives the measured quality of the extractor. The figures are those of the build, by
	 * set of coded articles.
	 */
	@GetMapping("/quality")
	@AnswerOf(JsonNode.class)
	Answer quality() throws IOException {
		if (!this.report.exists()) {
			throw new RequestProblem(ProblemType.NOT_FOUND,
					"This build was made without measuring the extractor; mvn verify makes one that holds the figures.");
		}
		return Answer.item(this.report.getContentAsString(StandardCharsets.UTF_8));
	}

}
