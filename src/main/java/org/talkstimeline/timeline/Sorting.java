package org.talkstimeline.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * By what each collection can be sorted. Every order ends with what tells all its members
 * apart, so that pages never overlap.
 */
public enum Sorting {

	/** Rounds, earliest first. */
	ROUNDS("date=firstDay ordinal city status slug", "firstDay slug"),
	/** Delegations, by round, parties first. */
	DELEGATIONS("date=round.firstDay round=round.slug party role", "round.firstDay round.slug position"),
	/** People, by name. */
	PARTICIPANTS("name slug", "name slug"),
	/** Agreements, by the round that reached them. */
	AGREEMENTS("agreedOn implementedOn type status slug", "round.firstDay round.slug position"),
	/** Values on which sources disagree, by round. */
	CONFLICTS("round=round.slug property", "round.firstDay round.slug position"),
	/** Events of the chronology, earliest first. */
	EVENTS("date=firstDay type", "firstDay round.slug position"),
	/** Parties, by code. */
	PARTIES("code name", "code"),
	/** Processes, by slug. */
	PROCESSES("name slug", "slug"),
	/** What a search finds, the best first. */
	HITS("score=SCORE date=DAY", ""),
	/** Articles, earliest first. */
	ARTICLES("published slug title publisher", "published slug"),
	/** Claims, by article and place in it. */
	CLAIMS("firstSeen=article.published property confidence", "article.published article.slug startOffset id"),
	/** Editors' words, as they were said. */
	DECISIONS("decidedAt editor", "id"),
	/** Versions of the data set, as they came to be. */
	VERSIONS("servedFrom=id version", "id");

	private final Map<String, String> paths = new LinkedHashMap<>();

	private final List<String> natural;

	Sorting(String fields, String natural) {
		for (String field : fields.split(" ")) {
			String[] parts = field.split("=");
			this.paths.put(parts[0], parts[parts.length - 1]);
		}
		this.natural = natural.isEmpty() ? List.of() : List.of(natural.split(" "));
	}

	/**
	 * Names the fields that can be sorted by, as they stand in the JSON.
	 * @return the names
	 */
	public Set<String> fields() {
		return Collections.unmodifiableSet(this.paths.keySet());
	}

	/**
	 * Turns a page of an outside question into one of entities.
	 * @param page the page, sorted by names of {@link #fields()}
	 * @return the same page, sorted by attributes, with an order that is total
	 */
	Pageable of(Pageable page) {
		return PageRequest.of(page.getPageNumber(), page.getPageSize(), of(page.getSort()));
	}

	/**
	 * Turns the order of an outside question into one of entities.
	 * @param sort by names of {@link #fields()}
	 * @return by attributes, with an order that is total
	 */
	Sort of(Sort sort) {
		List<Sort.Order> orders = new ArrayList<>();
		for (Sort.Order order : sort) {
			String path = this.paths.get(order.getProperty());
			if (path == null) {
				throw new IllegalArgumentException("cannot sort by " + order.getProperty());
			}
			orders.add(order.withProperty(path));
		}
		this.natural.forEach((path) -> orders.add(Sort.Order.asc(path)));
		return Sort.by(orders);
	}

}
