package org.talkstimeline.api;

import org.talkstimeline.http.AnswerOf;
import org.talkstimeline.http.Answer;
import org.talkstimeline.http.ApiController;
import org.talkstimeline.http.GetCollection;
import org.talkstimeline.query.Listing;
import org.talkstimeline.query.SortedBy;
import org.talkstimeline.timeline.Answers;
import org.talkstimeline.timeline.AsOf;
import org.talkstimeline.timeline.Sorting;
import org.talkstimeline.timeline.Timeline;

/**
 * Parties, and the processes in which they negotiate.
 */
@ApiController
class PartiesController {

	private final Timeline timeline;

	PartiesController(Timeline timeline) {
		this.timeline = timeline;
	}

	/**
	 * Lists parties to talks. Each comes with counts.
	 */
	@GetCollection("/parties")
	@AnswerOf(Answers.OfParty.class)
	Answer parties(AsOf asOf, @SortedBy(Sorting.PARTIES) Listing listing) {
		return Answer.of(this.timeline.parties(asOf), listing);
	}

	/**
	 * Lists peace processes. Each comes with counts and its first and last day.
	 */
	@GetCollection("/processes")
	@AnswerOf(Answers.OfProcess.class)
	Answer processes(AsOf asOf, @SortedBy(Sorting.PROCESSES) Listing listing) {
		return Answer.of(this.timeline.processes(asOf), listing);
	}

}
