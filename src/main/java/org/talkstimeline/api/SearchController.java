package org.talkstimeline.api;

import org.talkstimeline.http.Answer;
import org.talkstimeline.http.AnswerOf;
import org.talkstimeline.http.ApiController;
import org.talkstimeline.http.GetCollection;
import org.talkstimeline.query.FromQuery;
import org.talkstimeline.query.Listing;
import org.talkstimeline.query.SortedBy;
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
	@GetCollection("/search")
	@AnswerOf(Answers.OfHit.class)
	Answer search(@FromQuery SearchFilter filter, AsOf asOf, @SortedBy(Sorting.HITS) Listing listing) {
		return Answer.of(this.timeline.search(filter, asOf), listing);
	}

}
