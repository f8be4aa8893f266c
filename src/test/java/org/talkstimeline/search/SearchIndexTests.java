package org.talkstimeline.search;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talkstimeline.search.Engine.ALWAYS;
import static org.talkstimeline.search.Engine.DAY;
import static org.talkstimeline.search.Engine.entry;

class SearchIndexTests {

	private static Engine engine;

	@BeforeAll
	static void start() {
		engine = new Engine();
	}

	@AfterAll
	static void stop() {
		engine.close();
	}

	@BeforeEach
	void nothingIsHeld() {
		engine.index.clear();
	}

	@ParameterizedTest(name = "{0} / {1}: {2}")
	@CsvFileSource(resources = "/org/talkstimeline/spelling/name-queries.csv", delimiter = '|')
	void findsWhoIsMeantAndNobodyElse(String query, String name, String found) {
		engine.hold(entry("person", "PERSON", ALWAYS, name));
		boolean joined = query.equals("alhayya");
		assertThat(engine.found(query)).hasSize((found.equals("yes") || joined) ? 1 : 0);
		assertThat(engine.find(query, DAY).hits()).allSatisfy((hit) -> assertThat(hit.lines()).isNotEmpty());
	}

	@Test
	void marksANameWhoseWordsWereJoined() {
		engine.hold(entry("person", "PERSON", ALWAYS, "Khalil al-Hayya"));
		assertThat(engine.find("alhayya", DAY).hits().get(0).lines().get(0).marked())
			.isEqualTo("Khalil <mark>al-Hayya</mark>");
	}

	@Test
	void wantsAllWordsInAnyOrderAndWithAnyEnding() {
		engine.hold(entry("both", "PASSAGE", ALWAYS, null, "They exchanged 1,000 prisoners."),
				entry("one", "PASSAGE", ALWAYS, null, "An exchange of views."));
		assertThat(engine.found("prisoner exchange")).containsExactly("both");
		assertThat(engine.found("1000")).containsExactly("both");
		assertThat(engine.found("exchange")).containsExactly("one", "both");
	}

	@Test
	void takesAWordForMistypedOnlyWhereNothingKnownByThenHasIt() {
		Entry.Period later = new Entry.Period(DAY.plusDays(1), ALWAYS.until());
		engine.hold(entry("round", "PASSAGE", ALWAYS, null, "A second round"),
				entry("found", "PASSAGE", later, null, "It was found"));
		assertThat(engine.found("found")).containsExactly("round");
		assertThat(engine.found("found", DAY.plusDays(1))).containsExactly("found");
	}

	@Test
	void scoresByTheEntryAloneWhateverElseIsHeld() {
		engine.hold(entry("a", "PASSAGE", ALWAYS, null, "talks in Geneva"));
		double alone = engine.find("geneva talks", DAY).hits().get(0).score();
		for (int i = 0; i < 50; i++) {
			engine.hold(entry("x" + i, "PASSAGE", ALWAYS, null, "talks, talks, talks"));
		}
		assertThat(engine.find("geneva talks", DAY).hits()).singleElement()
			.satisfies((hit) -> assertThat(hit.score()).isEqualTo(alone).isBetween(0.1, 0.9));
	}

	@Test
	void marksWhatWasLookedForAndEscapesAllElse() {
		engine.hold(entry("x", "PASSAGE", ALWAYS, null,
				"<script>alert('Умеров')</script> & <mark>Rustem Umerov's</mark> \"word\""));
		MarkedLine line = engine.find("umerov", DAY).hits().get(0).lines().get(0);
		assertThat(line.marked()).isEqualTo("&lt;script&gt;alert(&#39;<mark>Умеров</mark>&#39;)&lt;/script&gt; &amp; "
				+ "&lt;mark&gt;Rustem <mark>Umerov&#39;s</mark>&lt;/mark&gt; &quot;word&quot;");
		assertThat(line.marks()).extracting((mark) -> line.text().substring(mark.start(), mark.end()))
			.containsExactly("Умеров", "Umerov's");
	}

	@Test
	void takesWordsOfAnyLengthAndScript() {
		engine.hold(entry("long", "PASSAGE", ALWAYS, null, "x".repeat(100_000)),
				entry("arabic", "PASSAGE", ALWAYS, null, "بدأت مفاوضات السلام"),
				entry("chinese", "PASSAGE", ALWAYS, null, "会谈"));
		assertThat(engine.found("x".repeat(200))).containsExactly("long");
		assertThat(engine.found("مفاوضات")).containsExactly("arabic");
		assertThat(engine.found("会谈")).containsExactly("chinese");
	}

	@Test
	void ordersTotallyAndPagesWithoutOverlap() {
		for (int i = 0; i < 30; i++) {
			engine.hold(entry("e%02d".formatted((i * 7) % 30), "PASSAGE", ALWAYS, null, "talks"));
		}
		Scope scope = Scope.of("PASSAGE", DAY);
		List<String> paged = IntStream.range(0, 5)
			.boxed()
			.flatMap((
					page) -> engine.index.find(Question.of("talks"), scope, HitOrder.BEST, page * 7, 7).hits().stream())
			.map(Hit::answer)
			.toList();
		assertThat(paged).hasSize(30).isSorted();
		assertThat(engine.index.ids(Question.of("talks"), scope)).hasSize(30);
		assertThat(engine.index.find(Question.of("talks"), scope, HitOrder.BEST, Integer.MAX_VALUE - 200, 200).total())
			.isEqualTo(30);
	}

	@Test
	void knowsEachThingForItsPeriodOnly() {
		engine.hold(entry("old", "PERSON", new Entry.Period(DAY, DAY.plusDays(1)), "Sergiy Kyslytsya"),
				entry("new", "PERSON", new Entry.Period(DAY.plusDays(1), ALWAYS.until()), "Sergiy Kyslytsya"));
		assertThat(engine.found("kyslytsya", DAY.minusDays(1))).isEmpty();
		assertThat(engine.found("kyslytsya", DAY)).containsExactly("old");
		assertThat(engine.found("kyslytsya", LocalDate.of(9999, 12, 30))).containsExactly("new");
	}

	@Test
	void saysOfWhichStateItIsWhileNothingIsDropped() {
		assertThat(engine.index.state()).isEmpty();
		engine.index.noteState("one");
		assertThat(engine.index.state()).isEqualTo("one");
		engine.index.forgetState();
		assertThat(engine.index.state()).isEmpty();
	}

}
