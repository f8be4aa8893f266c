package org.talkstimeline.api;

import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.talkstimeline.api.description.AnswerOf;
import org.talkstimeline.api.http.Answer;
import org.talkstimeline.api.query.FromQuery;
import org.talkstimeline.api.query.SortedBy;
import org.talkstimeline.timeline.Answers;
import org.talkstimeline.timeline.AsOf;
import org.talkstimeline.timeline.DelegationFilter;
import org.talkstimeline.timeline.Sorting;
import org.talkstimeline.timeline.Timeline;

/**
 * Delegations of all rounds.
 */
@ApiController
class DelegationsController {

	private final Timeline timeline;

	DelegationsController(Timeline timeline) {
		this.timeline = timeline;
	}

	/**
	 * Lists delegations of all rounds. Each names the round that it was sent to.
	 */
	@GetMapping("/delegations")
	@AnswerOf(Answers.OfDelegation.class)
	Answer delegations(@FromQuery DelegationFilter filter, AsOf asOf, @SortedBy(Sorting.DELEGATIONS) Pageable page) {
		return Answer.page(this.timeline.delegations(filter, asOf, page));
	}

}
