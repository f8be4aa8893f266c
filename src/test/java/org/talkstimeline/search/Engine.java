package org.talkstimeline.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.mock.env.MockEnvironment;

/**
 * An index in memory that holds what a test gives it.
 */
final class Engine implements AutoCloseable {

	static final LocalDate DAY = LocalDate.of(2025, 6, 2);

	static final Entry.Period ALWAYS = new Entry.Period(LocalDate.of(2025, 1, 1), LocalDate.of(9999, 12, 31));

	private final SearchConfiguration.Engine engine;

	final SearchIndex index;

	Engine() {
		this.engine = new SearchConfiguration()
			.searchEngine(new MockEnvironment().withProperty("talks.search.backend.lucene_version", "LATEST"));
		this.index = new SearchIndex(this.engine.mapping(), false);
	}

	static Entry entry(String id, String kind, Entry.Period known, @Nullable String name, String... lines) {
		return new Entry(id, kind, 0, id, DAY, known, (name != null) ? List.of(name) : List.of(), List.of(lines),
				List.of(), "", id);
	}

	void hold(Entry... entries) {
		this.index.hold(Map.of("", List.of(entries)));
		this.index.noteState("");
	}

	List<String> found(String question) {
		return found(question, DAY);
	}

	List<String> found(String question, LocalDate day) {
		return find(question, day).hits().stream().map(Hit::answer).toList();
	}

	Hit.Some find(String question, LocalDate day) {
		return this.index.find(Question.of(question),
				new Scope(List.of("PERSON", "PASSAGE"), day, List.of(), List.of(), null, null), HitOrder.BEST, 0, 100);
	}

	@Override
	public void close() {
		this.engine.close();
	}

}
