package org.talkstimeline.api;

import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.talkstimeline.api.description.AnswerOf;
import org.talkstimeline.api.http.Answer;
import org.talkstimeline.api.query.FromQuery;
import org.talkstimeline.api.query.SortedBy;
import org.talkstimeline.timeline.Answers;
import org.talkstimeline.timeline.AsOf;
import org.talkstimeline.timeline.SearchFilter;
import org.talkstimeline.timeline.Sorting;
import org.talkstimeline.timeline.Timeline;

/**
 * Search in all that is known and in the texts behind it.
 */
@ApiController
class SearchController {

	private final Timeline timeline;

	SearchController(Timeline timeline) {
		this.timeline = timeline;
	}

	/**
	 * Searches rounds, people, agreements, articles and passages of their texts. The best
	 * match comes first, with the words marked. Where nothing has a word in any spelling,
	 * words that it may be mistyped for are taken.
	 */
	@GetMapping("/search")
	@AnswerOf(Answers.OfHit.class)
	Answer search(@FromQuery SearchFilter filter, AsOf asOf, @SortedBy(Sorting.HITS) Pageable page) {
		return Answer.page(this.timeline.search(filter, asOf, page));
	}

}
