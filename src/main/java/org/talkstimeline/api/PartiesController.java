package org.talkstimeline.api;

import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.talkstimeline.api.description.AnswerOf;
import org.talkstimeline.api.http.Answer;
import org.talkstimeline.api.query.SortedBy;
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
	@GetMapping("/parties")
	@AnswerOf(Answers.OfParty.class)
	Answer parties(AsOf asOf, @SortedBy(Sorting.PARTIES) Pageable page) {
		return Answer.page(this.timeline.parties(asOf, page));
	}

	/**
	 * Lists peace processes. Each comes with counts and its first and last day.
	 */
	@GetMapping("/processes")
	@AnswerOf(Answers.OfProcess.class)
	Answer processes(AsOf asOf, @SortedBy(Sorting.PROCESSES) Pageable page) {
		return Answer.page(this.timeline.processes(asOf, page));
	}

}
