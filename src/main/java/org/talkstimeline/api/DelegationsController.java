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
	@GetCollection("/delegations")
	@AnswerOf(Answers.OfDelegation.class)
	Answer delegations(@FromQuery DelegationFilter filter, AsOf asOf, @SortedBy(Sorting.DELEGATIONS) Listing listing) {
		return Answer.of(this.timeline.delegations(filter, asOf), listing);
	}

}
