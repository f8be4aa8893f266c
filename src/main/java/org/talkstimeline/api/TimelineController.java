package org.talkstimeline.api;

import org.talkstimeline.http.AnswerOf;
import org.talkstimeline.http.Answer;
import org.talkstimeline.http.ApiController;
import org.talkstimeline.http.GetCollection;
import org.talkstimeline.query.FromQuery;
import org.talkstimeline.query.Listing;
import org.talkstimeline.query.SortedBy;
import org.talkstimeline.timeline.Answers;
import org.talkstimeline.timeline.AsOf;
import org.talkstimeline.timeline.EventFilter;
import org.talkstimeline.timeline.Sorting;
import org.talkstimeline.timeline.Timeline;

/**
 * Everything dated in one chronology.
 */
@ApiController
class TimelineController {

	private final Timeline timeline;

	TimelineController(Timeline timeline) {
		this.timeline = timeline;
	}

	/**
	 * Lists everything dated in one chronology. Rounds, agreements and their
	 * implementation come in order of their days.
	 */
	@GetCollection("/timeline")
	@AnswerOf(Answers.OfEvent.class)
	Answer events(@FromQuery EventFilter filter, AsOf asOf, @SortedBy(Sorting.EVENTS) Listing listing) {
		return Answer.of(this.timeline.events(filter, asOf), listing);
	}

}
