package org.talkstimeline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.apache.lucene.index.IndexReader;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.SearchScrollResult;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;

/**
 * What can be found. Many may ask at once; whoever changes it sees to it that nobody asks
 * meanwhile.
 */
public class SearchIndex {

	private static final int CHUNK = 1000;

	private static final int MOST_LINES = 3;

	private static final String STATE = "STATE";

	private final SearchMapping mapping;

	private final boolean staysBehind;

	private final SearchScope<IndexedEntry> entries;

	private final Conditions conditions;

	private final Dictionary dictionary = new Dictionary();

	SearchIndex(SearchMapping mapping, boolean staysBehind) {
		this.staysBehind = staysBehind;
		this.mapping = mapping;
		this.entries = mapping.scope(IndexedEntry.class);
		this.conditions = new Conditions(this.entries.predicate());
	}

	/**
	 * Takes entries in, each in place of the one that has its id. They can be lost again,
	 * and may not be found yet, until {@link #noteState}.
	 * @param some the entries, by the name of what they were made from; empty for nothing
	 * to be recalled
	 */
	public void hold(Map<String, List<Entry>> some) {
		try (SearchSession session = this.mapping.createSessionWithOptions()
			.indexingPlanSynchronizationStrategy(SearchIndex::atLast)
			.build()) {
			some.forEach((origin, entries) -> entries.forEach((entry) -> {
				IndexedEntry indexed = new IndexedEntry(origin, entry);
				this.dictionary.add(indexed.plain, indexed.parts);
				session.indexingPlan().addOrUpdate(indexed);
			}));
		}
	}

	/** On disk they need be only in the end, when the note says that all are. */
	private static void atLast(IndexingPlanSynchronizationStrategyConfigurationContext when) {
		when.documentCommitStrategy(DocumentCommitStrategy.NONE);
		when.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
		when.indexingFutureHandler((done) -> done.join().throwable().ifPresent((failure) -> {
			throw new IllegalStateException("Entries could not be taken in", failure);
		}));
	}

	/**
	 * Says what is held, as after a start, and learns its words.
	 * @param visitor takes the name of what an entry was made from, and the id of the
	 * entry
	 */
	public void recall(BiConsumer<String, String> visitor) {
		try (IndexReader reader = this.entries.extension(LuceneExtension.get()).openIndexReader()) {
			Recollection.origins(reader, (origin) -> {
				int end = origin.lastIndexOf(IndexedEntry.BREAK);
				if (end > 0) {
					visitor.accept(origin.substring(0, end), origin.substring(end + 1));
				}
			});
			this.dictionary.add(Recollection.words(reader, "plain"), Recollection.words(reader, "parts"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Drops everything.
	 */
	public void clear() {
		try (SearchSession session = this.mapping.createSession()) {
			session.workspace().purge();
		}
		settle();
	}

	private void settle() {
		try (SearchSession session = this.mapping.createSession()) {
			session.workspace().flush();
			session.workspace().refresh();
		}
	}

	/**
	 * Says whether it outlives the process.
	 * @return whether it does
	 */
	public boolean staysBehind() {
		return this.staysBehind;
	}

	/**
	 * Says of which state of things it is.
	 * @return what was noted last; empty where nothing is
	 */
	public String state() {
		try (SearchSession session = this.mapping.createSession()) {
			return session.search(this.entries)
				.select((f) -> f.field("answer", String.class))
				.where((f) -> f.id().matching(STATE))
				.fetchHits(1)
				.stream()
				.findFirst()
				.orElse("");
		}
	}

	/**
	 * Notes of which state of things it is, once all that was taken in is on disk.
	 * @param state the state
	 */
	public void noteState(String state) {
		Entry.Period never = new Entry.Period(LocalDate.EPOCH, LocalDate.EPOCH);
		Entry note = new Entry(STATE, STATE, 0, "", null, never, List.of(), List.of(), List.of(), "", state);
		settle();
		hold(Map.of("", List.of(note)));
		settle();
	}

	/**
	 * Notes that it is of no state of things.
	 */
	public void forgetState() {
		drop(List.of(STATE));
	}

	/**
	 * Drops entries.
	 * @param ids their ids
	 */
	public void drop(Collection<String> ids) {
		try (SearchSession session = this.mapping.createSession()) {
			ids.forEach((id) -> session.indexingPlan().purge(IndexedEntry.class, id, null));
		}
	}

	/**
	 * Finds the entries that have all words of a question.
	 * @param question the question
	 * @param scope among what
	 * @param order in which order to give them
	 * @param offset how many to pass over
	 * @param most how many to give at most
	 * @return those asked for, with the words marked, and how many there are in all
	 */
	public Hit.Some find(Question question, Scope scope, HitOrder order, int offset, int most) {
		List<Meant> words = meant(question, scope);
		try (SearchSession session = this.mapping.createSession()) {
			SearchResult<List<?>> result = session.search(this.entries)
				.select((f) -> f.composite(f.field("answer", String.class), f.field("text", String.class), f.score()))
				.where(this.conditions.all(words, scope))
				.sort(order.in(this.entries.sort()))
				.fetch(offset, most);
			List<Hit> hits = new ArrayList<>();
			for (List<?> row : result.hits()) {
				double score = Math.round(1000.0 * (Float) row.get(2) / words.size()) / 1000.0;
				List<String> lines = List.of(((String) row.get(1)).split(IndexedEntry.BREAK));
				hits.add(new Hit((String) row.get(0), score, MarkedLine.of(lines, words, MOST_LINES)));
			}
			return new Hit.Some(hits, result.total().hitCount());
		}
	}

	/**
	 * Finds the ids of all entries that have all words of a question.
	 * @param question the question
	 * @param scope among what
	 * @return the ids
	 */
	public Set<String> ids(Question question, Scope scope) {
		Set<String> ids = new HashSet<>();
		try (SearchSession session = this.mapping.createSession();
				SearchScroll<String> scroll = session.search(this.entries)
					.select((f) -> f.id(String.class))
					.where(this.conditions.all(meant(question, scope), scope))
					.scroll(CHUNK)) {
			for (SearchScrollResult<String> next = scroll.next(); next.hasHits(); next = scroll.next()) {
				ids.addAll(next.hits());
			}
		}
		return ids;
	}

	/**
	 * Works out what each word can mean. Errors of typing are thought of only where
	 * nothing that is known by then has the word in any spelling.
	 */
	private List<Meant> meant(Question question, Scope scope) {
		List<Meant> words = new ArrayList<>();
		for (String word : question.words()) {
			Set<String> others = this.dictionary.spellings(word, question.hasFullWord());
			if (question.goesOn(word)) {
				others.addAll(this.dictionary.completions(word));
			}
			Meant meant = Meant.exactly(word).or(others);
			words.add(isThere(meant, scope) ? meant : meant.or(this.dictionary.corrections(word)));
		}
		return words;
	}

	private boolean isThere(Meant word, Scope scope) {
		SearchPredicate there = this.conditions.there(word, scope.known());
		try (SearchSession session = this.mapping.createSession()) {
			return !session.search(this.entries).select((f) -> f.id(String.class)).where(there).fetchHits(1).isEmpty();
		}
	}

}
