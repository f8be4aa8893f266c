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
	@GetCollection("/conflicts")
	@AnswerOf(Answers.OfConflict.class)
	Answer conflicts(@FromQuery ConflictFilter filter, AsOf asOf, @SortedBy(Sorting.CONFLICTS) Listing listing) {
		return Answer.of(this.timeline.conflicts(filter.round(), filter.process(), filter.propertyNames(), asOf),
				listing);
	}

}
