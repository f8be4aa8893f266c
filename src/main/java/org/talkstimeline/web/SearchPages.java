package org.talkstimeline.web;

import java.util.List;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.talkstimeline.http.Answer;
import org.talkstimeline.query.FromQuery;
import org.talkstimeline.query.Listing;
import org.talkstimeline.query.SortedBy;
import org.talkstimeline.search.MarkedLine;
import org.talkstimeline.timeline.Answers;
import org.talkstimeline.timeline.AsOf;
import org.talkstimeline.timeline.HitType;
import org.talkstimeline.timeline.SearchFilter;
import org.talkstimeline.timeline.Sorting;
import org.talkstimeline.timeline.Timeline;

/**
 * Search in all that is known and in the texts behind it.
 */
@PageController
class SearchPages {

	private final Timeline timeline;

	private final Pages pages;

	SearchPages(Timeline timeline, Pages pages) {
		this.timeline = timeline;
		this.pages = pages;
	}

	@GetMapping("/search")
	Answer search(@FromQuery SearchFilter filter, AsOf asOf, @SortedBy(Sorting.HITS) Listing listing) {
		Site site = this.pages.site();
		Page<Hit> hits = Read
			.page(this.timeline.search(filter, asOf), Answers.OfHit.class, (PageRequest) listing.page())
			.map((hit) -> Hit.of(hit, site));
		return this.pages.answer(new View("search", "Search: " + filter.q(),
				"Rounds, people, agreements and passages that have the words “%s”.".formatted(filter.q()))
			.with("hits", hits)
			.with("types", HitType.values()));
	}

	/**
	 * Something found.
	 *
	 * @param found what it is
	 * @param kind what kind of thing, in words
	 * @param address the page that tells of it
	 * @param lines the lines in which the words stand, marked
	 */
	record Hit(Answers.Found found, String kind, String address, List<List<Piece>> lines) {

		static Hit of(Answers.OfHit hit, Site site) {
			Answers.Found found = hit.found();
			String address = switch (found.type()) {
				case ROUND -> site.round(found.slug()).toString();
				case PERSON -> site.person(found.slug()).toString();
				case AGREEMENT -> site.agreement(found.slug()).toString();
				case ARTICLE -> site.article(found.slug()).toString();
				case PASSAGE -> site.article(found.slug()) + "#at-" + found.start();
			};
			return new Hit(found, Words.ENGLISH.constant(found.type()), address,
					hit.fit().matches().stream().map(Hit::pieces).toList());
		}

		private static List<Piece> pieces(MarkedLine line) {
			return Piece.of(line.text(),
					line.marks().stream().map((mark) -> new Piece.Mark(mark.start(), mark.end())).toList());
		}

	}

}
