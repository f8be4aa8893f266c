package org.talkstimeline.resolution;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.talkstimeline.extraction.Property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Which accounts mean one meeting.
 */
class SameMeetingTests {

	private static ToldRound round(String article, String published, String parties) {
		return ToldArticle.of(article, published).round("A", parties);
	}

	private static Resolution resolve(ToldRound... rounds) {
		return ToldArticle.resolve(Arrays.stream(rounds).map(ToldRound::article).toArray(ToldArticle[]::new));
	}

	@Test
	void joinsAccountsOfOneDay() {
		Resolution resolution = resolve(round("a", "2024-05-03", "CO ELN").on("2024-05-02").in("Caracas").ordinal(6),
				round("b", "2024-05-04", "CO ELN").on("2024-05-02"));
		assertThat(resolution.rounds()).singleElement()
			.satisfies((round) -> assertThat(round.slug()).isEqualTo("caracas-2024-05-02"))
			.satisfies((round) -> assertThat(round.process())
				.isEqualTo(new ProcessRef("colombia-eln", "Colombia–ELN talks")));
	}

	@Test
	void keepsParallelProcessesOfOneDayApart() {
		assertThat(resolve(round("a", "2025-03-25", "RU US").on("2025-03-24").in("Riyadh"),
				round("b", "2025-03-25", "UA US").on("2025-03-24").in("Riyadh"))
			.rounds()).hasSize(2);
	}

	@Test
	void takesAnArticleThatNamesAThirdPartyForTheSameMeetingInTheSameTown() {
		Resolution resolution = resolve(round("a", "2025-06-02", "RU UA / TR").on("2025-06-02").in("Istanbul"),
				round("b", "2025-06-02", "RU UA / TR").on("2025-06-02").in("Istanbul"),
				round("c", "2025-06-02", "RU UA TR").on("2025-06-02").in("Istanbul"));
		assertThat(resolution.rounds()).singleElement().satisfies((round) -> {
			assertThat(round.process().slug()).isEqualTo("russia-ukraine");
			assertThat(round.mediators()).extracting(PartyRef::code).containsExactly("TR");
			assertThat(round.conflicts()).isEmpty();
		});
	}

	@Test
	void keepsReadingsOfWhoNegotiates() {
		Resolution resolution = resolve(round("a", "2025-06-02", "IL HAMAS / QA").on("2025-06-02").in("Doha"),
				round("b", "2025-06-02", "IL HAMAS US / QA").on("2025-06-02").in("Doha"),
				round("c", "2025-06-02", "IL HAMAS / QA").on("2025-06-02").in("Doha"));
		assertThat(resolution.rounds()).singleElement().satisfies((round) -> {
			assertThat(round.process().slug()).isEqualTo("israel-hamas");
			assertThat(round.conflicts()).extracting(ResolvedConflict::property).containsExactly("parties");
		});
	}

	@Test
	void neverJoinsTwoRoundsOfOneArticle() {
		ToldArticle article = ToldArticle.of("a", "2025-06-10");
		article.round("A", "IR US").on("2025-06-02").in("Rome").ordinal(5);
		article.round("B", "IR US").on("2025-06-02").in("Rome");
		assertThat(ToldArticle.resolve(article).rounds()).extracting(ResolvedRound::slug)
			.containsExactly("rome-2025-06-02", "rome-2025-06-02-2");
	}

	@Test
	void keepsBothDatesOfOneNumberedRound() {
		Resolution resolution = resolve(round("a", "2025-04-10", "IR US").on("2025-04-19").in("Rome").ordinal(2),
				round("b", "2025-04-21", "IR US").on("2025-04-20").in("Rome").ordinal(2).status("HELD"));
		assertThat(resolution.rounds()).singleElement().satisfies((round) -> {
			assertThat(round.date()).isEqualTo("2025-04-20");
			assertThat(round.conflicts()).extracting(ResolvedConflict::property).contains("date");
		});
	}

	@Test
	void keepsSeriesApartThatCountFromOneAgain() {
		assertThat(resolve(round("a", "2022-03-30", "RU UA").on("2022-02-28").ordinal(1),
				round("b", "2025-05-17", "RU UA").on("2025-05-16").ordinal(1),
				round("c", "2022-03-01", "RU UA").ordinal(1).status("HELD"))
			.rounds()).extracting(ResolvedRound::date).containsExactly("2022-02-28", "2025-05-16");
	}

	@Test
	void joinsADayWithTheRangeItLiesIn() {
		Resolution resolution = resolve(
				round("a", "2022-11-03", "ET TPLF / AU").on("2022-10-25")
					.in("Pretoria")
					.says(Property.END_DATE, "2022-11-02"),
				round("b", "2022-11-01", "ET TPLF / AU").on("2022-10-28").in("Pretoria").status("ONGOING"));
		assertThat(resolution.rounds()).singleElement().satisfies((round) -> {
			assertThat(round.endDate()).isEqualTo("2022-11-02");
			assertThat(round.slug()).startsWith("pretoria-2022-10-2");
		});
	}

	@Test
	void placesAMonthWithTheOnlyMeetingInIt() {
		Resolution resolution = resolve(round("a", "2016-08-29", "PH NDFP / NO").on("2016-08-22").in("Oslo"),
				round("b", "2017-01-10", "PH NDFP / NO").on("2016-08").in("Oslo"));
		assertThat(resolution.rounds()).singleElement()
			.satisfies((round) -> assertThat(round.date()).isEqualTo("2016-08-22"))
			.satisfies((round) -> assertThat(round.conflicts()).isEmpty());
	}

	@Test
	void leavesAMonthAloneThatHoldsTwoMeetings() {
		assertThat(resolve(round("a", "2025-05-29", "IR US").on("2025-05-11").in("Muscat"),
				round("b", "2025-05-29", "IR US").on("2025-05-23").in("Rome"),
				round("c", "2025-06-29", "IR US").on("2025-05"))
			.rounds()).extracting(ResolvedRound::slug)
			.containsExactly("iran-united-states-2025-05", "muscat-2025-05-11", "rome-2025-05-23");
	}

	@Test
	void placesAnUndatedRoundByItsNumber() {
		assertThat(resolve(round("a", "2025-05-12", "IR US / OM").on("2025-05-11").in("Muscat").ordinal(4),
				round("b", "2025-05-13", "IR US / OM").ordinal(4).status("HELD"))
			.rounds()).hasSize(1);
	}

	@Test
	void keepsACancelledMeetingApartFromTheOneThatIsAnnouncedLater() {
		Resolution resolution = resolve(
				round("a", "2025-06-12", "IR US / OM").on("2025-06-15").in("Muscat").ordinal(6).status("SCHEDULED"),
				round("b", "2025-06-14", "IR US / OM").on("2025-06-15").in("Muscat").ordinal(6).status("CANCELLED"),
				round("c", "2025-06-16", "IR US / OM").on("2025-06-17").in("Muscat").ordinal(6).status("SCHEDULED"));
		assertThat(resolution.rounds()).extracting(ResolvedRound::slug, ResolvedRound::status)
			.containsExactly(tuple("muscat-2025-06-15", RoundStatus.CANCELLED),
					tuple("muscat-2025-06-17", RoundStatus.SCHEDULED));
	}

	@Test
	void namesARoundByWhatIsKnown() {
		assertThat(resolve(round("a", "2024-01-01", "SD RSF").ordinal(4).in("Jeddah")).rounds())
			.extracting(ResolvedRound::slug)
			.containsExactly("jeddah-round-4");
		assertThat(resolve(round("a", "2024-01-01", "SD RSF")).rounds()).extracting(ResolvedRound::slug)
			.containsExactly("sudan-rsf-undated");
	}

	@Test
	void takesASlashForTwoNamesOfOneBodyButNotABreakawayForItsOrigin() {
		assertThat(resolve(round("a", "2025-04-01", "CD M23").on("2025-03-18").in("Doha"),
				round("b", "2025-04-02", "CD AFC/M23").on("2025-03-18").in("Doha"))
			.rounds()).hasSize(1);
		assertThat(resolve(round("a", "2005-01-10", "SD SPLM").on("2005-01-09").in("Nairobi"),
				round("b", "2011-07-01", "SD SPLM-N").on("2011-06-28").in("Addis Ababa"))
			.rounds()).extracting((round) -> round.process().slug()).doesNotHaveDuplicates();
	}

}
