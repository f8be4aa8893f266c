package org.talkstimeline.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.talkstimeline.search.Hit;
import org.talkstimeline.search.HitOrder;
import org.talkstimeline.search.Question;
import org.talkstimeline.search.Scope;

/**
 * Finds what stands in texts and in names.
 */
@Component
class Search {

	private static final int PORTION = 200;

	private final EntityManager store;

	private final SearchStock stock;

	private final Snapshots snapshots;

	Search(EntityManager store, SearchStock stock, Snapshots snapshots) {
		this.snapshots = snapshots;
		this.store = store;
		this.stock = stock;
	}

	/**
	 * Finds everything that has all words of a question.
	 * @param filter the words, and among what
	 * @param asOf as of which day
	 * @return the answers
	 */
	Found found(SearchFilter filter, AsOf asOf) {
		return new Collected(this.snapshots, asOf, Sorting.HITS, (page) -> page(filter, asOf, page), (sort, reader) -> {
			Pageable portion = PageRequest.of(0, PORTION, sort);
			Page<String> page = page(filter, asOf, portion);
			page.forEach(reader);
			while (page.hasNext()) {
				page = page(filter, asOf, page.nextPageable());
				page.forEach(reader);
			}
		});
	}

	private Page<String> page(SearchFilter filter, AsOf asOf, Pageable page) {
		List<HitType> types = filter.type().isEmpty() ? Arrays.asList(HitType.values()) : filter.type();
		Scope scope = new Scope(types.stream().map(HitType::name).toList(), asOf.day(), filter.process(),
				articles(filter.process(), asOf), filter.from(), filter.to());
		Hit.Some found = this.stock.ask((index) -> index.find(Question.of(filter.q()), scope, order(page),
				Math.toIntExact(page.getOffset()), page.getPageSize()));
		return new PageImpl<>(found.hits().stream().map(Search::answer).toList(), page, found.total());
	}

	/**
	 * Finds the rows that have all words of a question.
	 * @param kind what kind of row: a {@link HitType} or {@link SearchEntries#TEXT}
	 * @param q the words; null for no question
	 * @param asOf as of which day
	 * @return the keys of the rows; null for all of them
	 */
	@Nullable Set<Long> rows(String kind, @Nullable String q, AsOf asOf) {
		if (q == null) {
			return null;
		}
		Set<String> ids = this.stock.ask((index) -> index.ids(Question.of(q), Scope.of(kind, asOf.day())));
		return ids.stream().map((id) -> Long.valueOf(id.substring(kind.length() + 1))).collect(Collectors.toSet());
	}

	private static HitOrder order(Pageable page) {
		return new HitOrder(page.getSort()
			.stream()
			.map((order) -> new HitOrder.By(HitOrder.What.valueOf(order.getProperty()), order.isAscending()))
			.toList());
	}

	/**
	 * An article belongs to the processes whose rounds it tells of, as far as that is
	 * known on the day.
	 */
	private List<String> articles(List<String> processes, AsOf asOf) {
		return processes.isEmpty() ? List.of()
				: this.store
					.createQuery("select distinct a from Round r join r.articles a where r.process in :processes"
							+ " and r.known.knownFrom <= :day and r.known.knownTo > :day", String.class)
					.setParameter("processes", processes)
					.setParameter("day", asOf.day())
					.getResultList();
	}

	/** What is added to the kept answer goes before its last brace. */
	private static String answer(Hit hit) {
		String added = Json.write(new Answers.Fit(hit.score(), hit.lines()));
		return hit.answer().substring(0, hit.answer().length() - 1) + "," + added.substring(1);
	}

}
