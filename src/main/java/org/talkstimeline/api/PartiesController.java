package org.talkstimeline.api;

import java.util.Locale;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.talkstimeline.http.AnswerOf;
import org.talkstimeline.http.Answer;
import org.talkstimeline.http.ApiController;
import org.talkstimeline.http.GetCollection;
import org.talkstimeline.problem.MovedSlug;
import org.talkstimeline.problem.RequestProblem;
import org.talkstimeline.query.Listing;
import org.talkstimeline.query.SortedBy;
import org.talkstimeline.timeline.Answers;
import org.talkstimeline.timeline.AsOf;
import org.talkstimeline.timeline.Sides;
import org.talkstimeline.timeline.Sorting;
import org.talkstimeline.timeline.Timeline;

/**
 * Parties, and the processes in which they negotiate.
 */
@ApiController
class PartiesController {

	private final Timeline timeline;

	private final Sides sides;

	PartiesController(Timeline timeline, Sides sides) {
		this.timeline = timeline;
		this.sides = sides;
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
	 * Gives one party to talks. It comes with counts.
	 * @param partyCode the code of the party, in any case
	 */
	@GetMapping("/parties/{partyCode}")
	@AnswerOf(Answers.OfParty.class)
	Answer party(@PathVariable String partyCode, AsOf asOf) {
		return Answer.item(this.sides.party(partyCode.toUpperCase(Locale.ROOT), asOf)
			.orElseThrow(() -> RequestProblem.unknown("party", partyCode, ApiController.BASE + "/parties")));
	}

	/**
	 * Lists peace processes. Each comes with counts and its first and last day.
	 */
	@GetCollection("/processes")
	@AnswerOf(Answers.OfProcess.class)
	Answer processes(AsOf asOf, @SortedBy(Sorting.PROCESSES) Listing listing) {
		return Answer.of(this.timeline.processes(asOf), listing);
	}

	/**
	 * Gives one peace process. It comes with counts and its first and last day.
	 * @param process the slug of the process
	 */
	@GetMapping("/processes/{process}")
	@AnswerOf(Answers.OfProcess.class)
	Answer process(@PathVariable String process, AsOf asOf) {
		return Answer.item(this.sides.process(process, asOf).orElseThrow(() -> missing(process, asOf)));
	}

	private RuntimeException missing(String process, AsOf asOf) {
		return this.sides.movedProcess(process, asOf)
			.<RuntimeException>map((now) -> new MovedSlug(process, now))
			.orElseGet(() -> RequestProblem.unknown("process", process, ApiController.BASE + "/processes"));
	}

}
