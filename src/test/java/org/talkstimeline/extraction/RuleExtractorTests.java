package org.talkstimeline.extraction;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RuleExtractorTests {

	private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 12);

	private final Extractor extractor = new RuleExtractor();

	private List<Finding> read(String text) {
		return this.extractor.extract(new ArticleText("A headline", PUBLISHED, text));
	}

	@Test
	void readsARoundWithItsRoster() {
		String text = "The second round of talks between Norway and Chad ended in Geneva on Monday. "
				+ "The Norwegian delegation was led by Deputy Foreign Minister Kari Lunde.";
		List<Finding> findings = read(text);
		assertThat(findings).anyMatch((each) -> each.property() == Property.DATE && each.value().equals("2024-03-11"))
			.anyMatch((each) -> each.property() == Property.ORDINAL && each.value().equals("2"))
			.anyMatch((each) -> each.property() == Property.CITY && each.value().equals("Geneva"))
			.anyMatch((each) -> each.property() == Property.HEAD && each.subject().part().equals("kari-lunde"))
			.anyMatch((each) -> each.subject().type() == Subject.Type.PARTICIPATION && each.property() == Property.TITLE
					&& each.value().equals("Deputy Foreign Minister"));
		for (Finding each : findings) {
			assertThat(text.substring(each.quote().start(), each.quote().end())).isEqualTo(each.originalValue());
		}
	}

	@Test
	void findsNothingWhereNothingIsTold() {
		assertThat(read("")).isEmpty();
		assertThat(read(" \n\t ")).isEmpty();
		assertThat(read("Prices rose again last week, said the bank."))
			.noneMatch((each) -> each.subject().type() == Subject.Type.ROUND);
	}

	@ParameterizedTest
	@ValueSource(strings = { "and ", ", ", "(", ")", "a", "A", "A-", "Ann Lee ", "Ann Lee and ", "Minister ",
			"talks between Chad and ", "the second round of talks on May 3 ", "\"", "’s ", "\n", "- ", "9", "9,",
			"The delegation, led by Ann Lee, includes ", "who ", "May 3, ", "Ann Lee, minister, ", "of the ", "X's ",
			"US-Iran ", "The Alpha Beta Front (ABF) ", "\ud83d\ude00", "\u0301", "Ministry of " })
	void answersWithinTwoSecondsHoweverOddTheText(String piece) {
		assertThat(time(piece.repeat(200_000 / piece.length()))).isLessThan(Duration.ofSeconds(2));
	}

	@ParameterizedTest
	@ValueSource(strings = { "On 3 May 2023 Chad and Norway held talks in Oslo, item %d. ",
			"After two previous rounds on 3 May and on 5 May in Oslo, item %d, talks between Chad and Norway resumed. ",
			"%n%nNumber %d: at the talks of 3 May the sides reached an understanding. ",
			"Ann Lee%d led the Norwegian delegation to the talks on 3 May. " })
	void answersWithinTwoSecondsThoughEverySentenceIsNews(String sentence) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; text.length() < 400_000; i++) {
			text.append(sentence.formatted(i));
		}
		assertThat(time(text.toString())).isLessThan(Duration.ofSeconds(2));
	}

	private Duration time(String text) {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long start = threads.getCurrentThreadCpuTime();
		read(text);
		return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
	}

}
