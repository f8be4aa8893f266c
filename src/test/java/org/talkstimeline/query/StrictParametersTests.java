package org.talkstimeline.query;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.data.domain.Page;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.talkstimeline.desk.Bulk;
import org.talkstimeline.desk.Desk;
import org.talkstimeline.desk.Editors;
import org.talkstimeline.timeline.ChangeFeed;
import org.talkstimeline.timeline.DecisionLog;
import org.talkstimeline.extraction.Extractor;
import org.talkstimeline.timeline.AsOf;
import org.talkstimeline.timeline.FixedPage;
import org.talkstimeline.timeline.Sides;
import org.talkstimeline.timeline.Timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

@WebMvcTest
@MockitoBean(types = { Desk.class, Bulk.class, Editors.class, ChangeFeed.class, DecisionLog.class, Sides.class })
class StrictParametersTests {

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	Timeline timeline;

	@MockitoBean
	Extractor extractor;

	static Stream<Arguments> faults() {
		String day = "write it as 2025-06-02";
		return Stream.of(
				Arguments.of("partty=RU", "partty", "is not known. Did you mean \"party\"? This address takes party,"),
				Arguments.of("asof=2025-01-01", "asof", "is not known. Did you mean \"asOf\"?"),
				Arguments.of("xyzzyxyzzy=1", "xyzzyxyzzy", "is not known. This address takes "),
				Arguments.of("=1", "", "is not known"),
				Arguments.of("from=2025-01-01&from=2025-02-01", "from", "is given 2 times; give it once"),
				Arguments.of("page=1&page=1", "page", "is given 2 times; give it once"),
				Arguments.of("from=yesterday", "from", "\"yesterday\" is not a date; " + day),
				Arguments.of("from=2025-02-30", "from", "\"2025-02-30\" is not in the calendar"),
				Arguments.of("to=2025-1-1", "to", "\"2025-1-1\" is not a date; " + day),
				Arguments.of("asOf=%2B12025-01-01", "asOf", "\"+12025-01-01\" is not a date; " + day),
				Arguments.of("from=2025-02-02&to=2025-02-01", "from", "2025-02-02 is after to=2025-02-01"),
				Arguments.of("page=-1", "page", "\"-1\" is not a whole number from 0 to 2147483647"),
				Arguments.of("page=1.5", "page", "\"1.5\" is not a whole number"),
				Arguments.of("page=%D9%A1", "page", "is not a whole number"),
				Arguments.of("page=99999999999999999999", "page", "is not a whole number"),
				Arguments.of("page=2147483647", "page",
						"\"2147483647\" is too far: with size=20, 107374181 is the last page that can be asked for"),
				Arguments.of("size=0", "size", "\"0\" is not a whole number from 1 to 200"),
				Arguments.of("size=201", "size", "\"201\" is not a whole number from 1 to 200"),
				Arguments.of("sort=dat", "sort",
						"\"dat\" is not something to sort by here. Did you mean \"date\"? Fields are date,"),
				Arguments.of("sort=date,up", "sort", "\"date,up\" is not an order; write date,asc or date,desc"),
				Arguments.of("sort=date,desc,city", "sort", "is not an order"),
				Arguments.of("sort=date,", "sort", "is not an order"),
				Arguments.of("sort=date&sort=date,desc", "sort", "names \"date\" twice"),
				Arguments.of("status=held", "status", "\"held\" is not known. Did you mean \"HELD\"? Known are HELD,"),
				Arguments.of("agreement=PEACE", "agreement", "\"PEACE\" is not known. "),
				Arguments.of("party=", "party", "is empty; give a value, or leave the parameter out"),
				Arguments.of("party", "party", "is empty"), Arguments.of("city=+", "city", "is empty"),
				Arguments.of("city=a%00b", "city", "holds a character that is not text"),
				Arguments.of("city=a%0Ab", "city", "holds a character that is not text"),
				Arguments.of("city=%EF%BF%BF", "city", "holds a character that is not text"),
				Arguments.of("city=%ED%A0%80", "city", "is not percent-encoded UTF-8"),
				Arguments.of("city=%C3", "city", "is not percent-encoded UTF-8"),
				Arguments.of("city=50%", "city", "is not percent-encoded UTF-8; write a percent sign as %25"),
				Arguments.of("city=" + "x".repeat(201), "city", "has 201 characters; at most 200 are read"),
				Arguments.of("city=x&".repeat(101), "city", "is given 101 times; give it at most 100 times"));
	}

	@ParameterizedTest
	@MethodSource("faults")
	void saysWhatWouldHaveBeenRight(String query, String parameter, String detail) {
		assertThat(ask("/api/v1/rounds", query)).hasStatus(400)
			.hasContentType("application/problem+json")
			.bodyJson()
			.hasPathSatisfying("$.errors.length()", (length) -> length.assertThat().isEqualTo(1))
			.hasPathSatisfying("$.errors[0].parameter", (name) -> name.assertThat().isEqualTo(parameter))
			.hasPathSatisfying("$.errors[0].detail", (text) -> text.assertThat().asString().contains(detail));
		then(this.timeline).shouldHaveNoInteractions();
	}

	@Test
	void reportsAllFaultsTogether() {
		assertThat(ask("/api/v1/rounds", "nonsense=1&party=&from=x&size=0&sort=x&status=x&status=HELD&status=y&asOf=x"))
			.hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].parameter")
			.asArray()
			.containsExactly("nonsense", "party", "from", "size", "sort", "status", "status", "asOf");
	}

	@Test
	void namesTheFirstFaultInTheDetail() {
		assertThat(ask("/api/v1/rounds", "size=0&page=x")).bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("size: \"0\" is not a whole number from 1 to 200 (and 1 more: see errors)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1", "/api/v1/rounds", "/api/v1/rounds/x", "/api/v1/rounds/x/delegations",
			"/api/v1/rounds/x/delegations/RU", "/api/v1/rounds/x/claims", "/api/v1/delegations", "/api/v1/participants",
			"/api/v1/participants/x", "/api/v1/agreements", "/api/v1/agreements/x", "/api/v1/articles",
			"/api/v1/articles/x", "/api/v1/articles/x/claims", "/api/v1/conflicts", "/api/v1/parties",
			"/api/v1/processes" })
	void holdsEverywhere(String address) {
		assertThat(ask(address, "nonsense=1&asOf=never")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].parameter")
			.asArray()
			.containsExactly("nonsense", "asOf");
	}

	@ParameterizedTest
	@ValueSource(strings = { "page=0&size=1", "page=0&size=200", "page=10737417&size=200",
			"from=2025-01-01&to=2025-01-01", "city=%C3%87ank%C4%B1r%C4%B1", "city=%F0%9F%95%8A", "sort=date,DESC", "&&",
			"asOf=9999-12-31", "asOf=0001-01-01", "venue=%25_';--" })
	void acceptsWhatIsJustRight(String query) {
		given(this.timeline.rounds(any(), any())).willReturn(FixedPage.of(Page.empty()));
		assertThat(ask("/api/v1/rounds", query)).hasStatusOk();
	}

	@Test
	void knowsTheNamesOfPropertiesAsJsonHasThem() {
		given(this.timeline.conflicts(any(), any(), any(), any())).willReturn(FixedPage.of(Page.empty()));
		assertThat(ask("/api/v1/conflicts", "property=startTime")).hasStatusOk();
		then(this.timeline).should().conflicts(List.of(), List.of(), List.of("startTime"), AsOf.NOW);
		assertThat(ask("/api/v1/conflicts", "property=start_time")).hasStatus(400)
			.bodyText()
			.contains("Did you mean \\\"startTime\\\"?");
	}

	private MvcTestResult ask(String address, String query) {
		return this.mvc.perform((context) -> {
			MockHttpServletRequest request = new MockHttpServletRequest(context, "GET", address);
			request.setQueryString(query);
			return request;
		});
	}

}
