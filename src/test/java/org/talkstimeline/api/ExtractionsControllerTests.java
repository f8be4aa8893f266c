package org.talkstimeline.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.talkstimeline.desk.Bulk;
import org.talkstimeline.desk.Desk;
import org.talkstimeline.desk.Editors;
import org.talkstimeline.timeline.ChangeFeed;
import org.talkstimeline.timeline.DecisionLog;
import org.talkstimeline.extraction.ArticleText;
import org.talkstimeline.extraction.Extractor;
import org.talkstimeline.extraction.Finding;
import org.talkstimeline.extraction.Property;
import org.talkstimeline.extraction.Quote;
import org.talkstimeline.extraction.Subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

@WebMvcTest(ExtractionsController.class)
@MockitoBean(types = { Desk.class, Bulk.class, Editors.class, ChangeFeed.class, DecisionLog.class })
class ExtractionsControllerTests {

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	Extractor extractor;

	@Test
	void answersWithClaimsAndTheirEvidence() {
		given(this.extractor.version()).willReturn("1");
		given(this.extractor.extract(any()))
			.willReturn(List.of(new Finding(new Subject(Subject.Type.ROUND, "RU-UA@2025-06-02", ""),
					Property.START_TIME, "14:30", "half past two", "clock", 0.9, new Quote(0, 13, 26))));
		MvcTestResult result = post(
				"""
						{"title":"A day of talks","published":"2025-06-02","text":"They met at \\u201chalf past two\\u201d."}""");
		assertThat(result).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
		assertThat(result).bodyJson()
			.isLenientlyEqualTo(
					"""
							{"rounds":[{"startTime":"14:30"}],"claims":[{"property":"startTime","value":"14:30","originalValue":"half past two",
							"rule":"clock","confidence":0.9,"state":"ACCEPTED","firstSeen":"2025-06-02","subject":{"type":"ROUND"},
							"evidence":{"article":"2025-06-02-a-day-of-talks","sentence":0,"start":13,"end":26,
							"exact":"half past two","prefix":"They met at “","suffix":"”."}}]}""");
		assertThat(result).headers().hasValue("Cache-Control", "no-store").doesNotContainHeader("ETag");
	}

	@Test
	void readsATextWithoutATitle() {
		given(this.extractor.version()).willReturn("1");
		given(this.extractor.extract(any())).willReturn(List.of());
		assertThat(post("{\"published\":\"2025-06-02\",\"text\":\" x\\n\",\"title\":null}")).hasStatusOk();
		then(this.extractor).should().extract(new ArticleText("", java.time.LocalDate.of(2025, 6, 2), " x\n"));
	}

	static Stream<Arguments> faults() {
		String published = "\"published\":\"2025-06-02\"";
		return Stream.of(Arguments.of("", "", "there is none; send a JSON object"),
				Arguments.of("[]", "", "is not a JSON object"), Arguments.of("null", "", "is not a JSON object"),
				Arguments.of("{", "", "is not JSON in UTF-8"), Arguments.of("{} {}", "", "is not JSON in UTF-8"),
				Arguments.of("{\"text\":\"a\",\"text\":\"b\"}", "", "names a property twice"),
				Arguments.of("{\"text\":" + "[".repeat(51) + "]".repeat(51) + "}", "",
						"is nested deeper than 50 levels"),
				Arguments.of("{\"text\":" + "1".repeat(2000) + "}", "", "number of absurd length"),
				Arguments.of("{\"text\":\"x\"}", "/published", "is missing"),
				Arguments.of("{\"text\":\"x\",\"published\":null}", "/published", "is missing"),
				Arguments.of("{\"text\":\"x\",\"published\":20250602}", "/published",
						"is not a text in quotation marks"),
				Arguments.of("{\"text\":\"x\",\"published\":\"2025-02-30\"}", "/published",
						"\"2025-02-30\" is not a day of the form 2025-06-02"),
				Arguments.of("{\"text\":\"x\",\"published\":\"+12025-02-20\"}", "/published", "is not a day"),
				Arguments.of("{" + published + "}", "/text", "is missing"),
				Arguments.of("{" + published + ",\"text\":\" \"}", "/text", "is empty"),
				Arguments.of("{" + published + ",\"text\":{}}", "/text", "is not a text in quotation marks"),
				Arguments.of("{" + published + ",\"text\":\"a\\u0000\"}", "/text",
						"holds NUL or half of a surrogate pair"),
				Arguments.of("{" + published + ",\"text\":\"a\\ud83d\"}", "/text",
						"holds NUL or half of a surrogate pair"),
				Arguments.of("{" + published + ",\"text\":\"x\",\"title\":1}", "/title", "is not a text"),
				Arguments.of("{" + published + ",\"text\":\"x\",\"title\":\"" + "x".repeat(501) + "\"}", "/title",
						"is longer than 500 characters"),
				Arguments.of("{" + published + ",\"text\":\"x\",\"a/~b\":1}", "/a~1~0b",
						"is not known; known are published, text, title"));
	}

	@ParameterizedTest
	@MethodSource("faults")
	void pointsToWhatIsWrong(String body, String pointer, String detail) {
		assertThat(post(body)).hasStatus(400)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.hasPathSatisfying("$.errors.length()", (length) -> length.assertThat().isEqualTo(1))
			.hasPathSatisfying("$.errors[0].pointer", (place) -> place.assertThat().isEqualTo(pointer))
			.hasPathSatisfying("$.errors[0].detail", (text) -> text.assertThat().asString().contains(detail));
	}

	@Test
	void pointsToEverythingThatIsWrong() {
		assertThat(post("{\"title\":5,\"published\":\"soon\",\"txt\":\"x\"}")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].pointer")
			.asArray()
			.containsExactly("/txt", "/title", "/published", "/text");
	}

	@Test
	void takesABodyUpToTheLimitAndNoLonger() {
		given(this.extractor.version()).willReturn("1");
		given(this.extractor.extract(any())).willReturn(List.of());
		String start = "{\"published\":\"2025-06-02\",\"text\":\"x\"}";
		assertThat(post(start + " ".repeat(1024 * 1024 - start.length()))).hasStatusOk();
		assertThat(post(start + " ".repeat(1024 * 1024 - start.length() + 1))).hasStatus(413);
	}

	private MvcTestResult post(String body) {
		return this.mvc.post()
			.uri("/api/v1/extractions")
			.contentType(MediaType.APPLICATION_JSON)
			.content(body.getBytes(StandardCharsets.UTF_8))
			.exchange();
	}

}
