package org.talkstimeline.api;

import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.talkstimeline.api.description.AnswerOf;
import org.talkstimeline.api.http.Answer;
import org.talkstimeline.api.query.FromQuery;
import org.talkstimeline.api.query.SortedBy;
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
	@GetMapping("/timeline")
	@AnswerOf(Answers.OfEvent.class)
	Answer events(@FromQuery EventFilter filter, AsOf asOf, @SortedBy(Sorting.EVENTS) Pageable page) {
		return Answer.page(this.timeline.events(filter, asOf, page));
	}

}
