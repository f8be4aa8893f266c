package org.talkstimeline.api;

import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.talkstimeline.api.description.AnswerOf;
import org.talkstimeline.api.http.Answer;
import org.talkstimeline.api.query.FromQuery;
import org.talkstimeline.api.query.SortedBy;
import org.talkstimeline.timeline.Answers;
import org.talkstimeline.timeline.AsOf;
import org.talkstimeline.timeline.Sorting;
import org.talkstimeline.timeline.Timeline;

/**
 * Values on which sources disagree.
 */
@ApiController
class ConflictsController {

	private final Timeline timeline;

	ConflictsController(Timeline timeline) {
		this.timeline = timeline;
	}

	/**
	 * Lists values on which sources disagree. Each holds every reading, the one that
	 * stands, and the rule that chose it.
	 */
	@GetMapping("/conflicts")
	@AnswerOf(Answers.OfConflict.class)
	Answer conflicts(@FromQuery ConflictFilter filter, AsOf asOf, @SortedBy(Sorting.CONFLICTS) Pageable page) {
		return Answer
			.page(this.timeline.conflicts(filter.round(), filter.process(), filter.propertyNames(), asOf, page));
	}

}
