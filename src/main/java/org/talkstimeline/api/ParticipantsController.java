package org.talkstimeline.api;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.talkstimeline.http.AnswerOf;
import org.talkstimeline.http.Answer;
import org.talkstimeline.http.ApiController;
import org.talkstimeline.http.GetCollection;
import org.talkstimeline.http.Items;
import org.talkstimeline.problem.Fault;
import org.talkstimeline.problem.ProblemType;
import org.talkstimeline.problem.RequestProblem;
import org.talkstimeline.query.FromQuery;
import org.talkstimeline.query.Listing;
import org.talkstimeline.query.SortedBy;
import org.talkstimeline.timeline.Answers;
import org.talkstimeline.timeline.AsOf;
import org.talkstimeline.timeline.ParticipantFilter;
import org.talkstimeline.timeline.Sorting;
import org.talkstimeline.timeline.Timeline;

/**
 * People who took part.
 */
@ApiController
class ParticipantsController {

	private final Timeline timeline;

	private final Items items;

	ParticipantsController(Timeline timeline) {
		this.items = new Items(timeline);
		this.timeline = timeline;
	}

	/**
	 * Lists people who took part. With a name asked for, whoever has it in any spelling
	 * met is found.
	 */
	@GetCollection("/participants")
	@AnswerOf(FoundPerson.class)
	Answer participants(@FromQuery ParticipantFilter filter, AsOf asOf,
			@SortedBy(Sorting.PARTICIPANTS) Listing listing) {
		if (filter.name() != null && listing.page().getSort().isSorted()) {
			throw RequestProblem.of(ProblemType.INVALID_PARAMETER, List.of(Fault.ofParameter("sort",
					"means nothing beside name, as the best match comes first then; leave one of the two out")));
		}
		return Answer.of(this.timeline.participants(filter, asOf), listing);
	}

	/**
	 * Gives one person. It holds every spelling met, the titles over time, and every
	 * appearance.
	 * @param person the slug of the person
	 */
	@GetMapping("/participants/{person}")
	@AnswerOf(Answers.OfPerson.class)
	Answer participant(@PathVariable String person, AsOf asOf) {
		return Answer
			.item(this.items.found(this.timeline.participant(person, asOf), Items.Kind.PARTICIPANT, person, asOf));
	}

}
