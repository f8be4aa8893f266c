package org.talkstimeline.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talkstimeline.desk.Bulk;
import org.talkstimeline.desk.Desk;
import org.talkstimeline.desk.Editors;
import org.talkstimeline.timeline.ChangeFeed;
import org.talkstimeline.timeline.DecisionLog;
import org.talkstimeline.extraction.AgreementType;
import org.talkstimeline.resolution.RoundStatus;
import org.talkstimeline.timeline.AsOf;
import org.talkstimeline.timeline.DelegationFilter;
import org.talkstimeline.timeline.FixedPage;
import org.talkstimeline.timeline.RoundFilter;
import org.talkstimeline.timeline.Timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

@WebMvcTest(RoundsController.class)
@MockitoBean(types = { Desk.class, Bulk.class, Editors.class, ChangeFeed.class, DecisionLog.class })
class RoundsControllerTests {

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	Timeline timeline;

	@Test
	void readsEveryFilter() {
		given(this.timeline.rounds(any(), any())).willReturn(FixedPage.of(Page.empty()));
		assertThat(this.mvc.get()
			.uri(URI
				.create("/api/v1/rounds?process=a&process=b&party=ru&party=UA&mediator=tr&participant=p&city=Istanbul"
						+ "&venue=Dolmabahce,%20Istanbul&status=HELD&status=SCHEDULED&agreement=CEASEFIRE"
						+ "&from=2025-05-01&to=2025-06-30&article=x&q=prisoner+exchange&asOf=2025-06-02")))
			.hasStatusOk();
		ArgumentCaptor<RoundFilter> filter = ArgumentCaptor.captor();
		then(this.timeline).should().rounds(filter.capture(), eq(new AsOf(LocalDate.of(2025, 6, 2))));
		assertThat(filter.getValue()).isEqualTo(new RoundFilter(List.of("a", "b"), List.of("RU", "UA"), List.of("TR"),
				List.of("p"), List.of("Istanbul"), List.of("Dolmabahce, Istanbul"),
				List.of(RoundStatus.HELD, RoundStatus.SCHEDULED), List.of(AgreementType.CEASEFIRE),
				LocalDate.of(2025, 5, 1), LocalDate.of(2025, 6, 30), List.of("x"), "prisoner exchange"));
	}

	@Test
	void asksForEverythingWhereNothingIsSaid() {
		FixedPage found = FixedPage.of(Page.empty());
		given(this.timeline.rounds(any(), any())).willReturn(found);
		assertThat(this.mvc.get().uri("/api/v1/rounds")).hasStatusOk();
		then(this.timeline).should()
			.rounds(new RoundFilter(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
					List.of(), null, null, List.of(), null), AsOf.NOW);
		assertThat(found.asked()).isEqualTo(PageRequest.of(0, 20));
	}

	@Test
	void sortsBySeveralFields() {
		FixedPage found = FixedPage.of(Page.empty());
		given(this.timeline.rounds(any(), any())).willReturn(found);
		assertThat(this.mvc.get().uri("/api/v1/rounds?sort=date,desc&sort=city&page=3&size=200")).hasStatusOk();
		assertThat(found.asked())
			.isEqualTo(PageRequest.of(3, 200, Sort.by(Sort.Order.desc("date"), Sort.Order.asc("city"))));
	}

	@Test
	void copiesItemsIntoThePageAsTheyAre() {
		given(this.timeline.rounds(any(), any())).willReturn(
				FixedPage.of(new PageImpl<>(List.of("{\"a\": 1}", "{\"b\":\"Çırağan\"}"), PageRequest.of(1, 2), 5)));
		assertThat(this.mvc.get().uri("/api/v1/rounds?page=1&size=2")).bodyText()
			.isEqualTo("{\"content\":[{\"a\": 1},{\"b\":\"Çırağan\"}],"
					+ "\"page\":{\"size\":2,\"number\":1,\"totalElements\":5,\"totalPages\":3}}");
	}

	@Test
	void linksToOtherPagesWithAllOtherParameters() {
		given(this.timeline.rounds(any(), any()))
			.willReturn(FixedPage.of(new PageImpl<>(List.of("{}"), PageRequest.of(1, 2), 5)));
		assertThat(this.mvc.get().uri(URI.create("/api/v1/rounds?venue=A%26B%2C+C&page=1&size=2&party=RU&party=UA")))
			.headers()
			.hasValue("Link",
					"<http://localhost/api/v1/rounds?venue=A%26B%2C%20C&size=2&party=RU&party=UA&page=0>; rel=\"first\", "
							+ "<http://localhost/api/v1/rounds?venue=A%26B%2C%20C&size=2&party=RU&party=UA&page=0>; rel=\"prev\", "
							+ "<http://localhost/api/v1/rounds?venue=A%26B%2C%20C&size=2&party=RU&party=UA&page=2>; rel=\"next\", "
							+ "<http://localhost/api/v1/rounds?venue=A%26B%2C%20C&size=2&party=RU&party=UA&page=2>; rel=\"last\"");
	}

	@Test
	void leadsBackFromBeyondTheLastPage() {
		given(this.timeline.rounds(any(), any()))
			.willReturn(FixedPage.of(new PageImpl<>(List.of(), PageRequest.of(9, 2), 5)));
		assertThat(this.mvc.get().uri("/api/v1/rounds?page=9&size=2")).headers()
			.hasValue("Link",
					"<http://localhost/api/v1/rounds?size=2&page=0>; rel=\"first\", "
							+ "<http://localhost/api/v1/rounds?size=2&page=2>; rel=\"prev\", "
							+ "<http://localhost/api/v1/rounds?size=2&page=2>; rel=\"last\"");
	}

	@Test
	void findsADelegationByItsPartyInAnyCase() {
		DelegationFilter there = new DelegationFilter(List.of("istanbul"), List.of(), List.of(), List.of(), List.of(),
				null, null);
		String russian = "{\"party\":{\"code\":\"RU\"}}";
		given(this.timeline.round(eq("istanbul"), any())).willReturn(Optional.of("{}"));
		given(this.timeline.delegations(eq(there), any())).willReturn(FixedPage.of(russian));
		assertThat(this.mvc.get().uri("/api/v1/rounds/istanbul/delegations/ru")).bodyText().isEqualTo(russian);
	}

	@Test
	void tellsARoundWithoutDelegationsFromAnUnknownOne() {
		given(this.timeline.delegations(any(), any())).willReturn(FixedPage.of(Page.empty()));
		given(this.timeline.round(eq("known"), any())).willReturn(Optional.of("{}"));
		assertThat(this.mvc.get().uri("/api/v1/rounds/known/delegations")).hasStatusOk()
			.bodyText()
			.startsWith("{\"content\":[],");
		assertThat(this.mvc.get().uri("/api/v1/rounds/unknown/delegations")).hasStatus(404)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("No round \"unknown\" is known; /api/v1/rounds lists what there is.");
	}

}
