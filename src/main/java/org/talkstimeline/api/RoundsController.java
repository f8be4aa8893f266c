package org.talkstimeline.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.data.domain.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.talkstimeline.http.AnswerOf;
import org.talkstimeline.http.Answer;
import org.talkstimeline.http.ApiController;
import org.talkstimeline.http.GetCollection;
import org.talkstimeline.http.Items;
import org.talkstimeline.linked.Json;
import org.talkstimeline.problem.Fault;
import org.talkstimeline.problem.ProblemType;
import org.talkstimeline.problem.RequestProblem;
import org.talkstimeline.query.FromQuery;
import org.talkstimeline.query.Listing;
import org.talkstimeline.query.SortedBy;
import org.talkstimeline.resolution.ResolvedRound;
import org.talkstimeline.timeline.Answers;
import org.talkstimeline.timeline.AsOf;
import org.talkstimeline.timeline.ClaimAnswer;
import org.talkstimeline.timeline.DelegationFilter;
import org.talkstimeline.timeline.RosterChanges;
import org.talkstimeline.timeline.RoundFilter;
import org.talkstimeline.timeline.Sorting;
import org.talkstimeline.timeline.Timeline;

/**
 * Rounds, and what belongs to one of them.
 */
@ApiController
class RoundsController {

	/** More than ever sat at one table. */
	private static final int MOST_DELEGATIONS = 200;

	private final Timeline timeline;

	private final Items items;

	RoundsController(Timeline timeline) {
		this.items = new Items(timeline);
		this.timeline = timeline;
	}

	/**
	 * Lists rounds of talks. Filters that are repeated mean any of the values, different
	 * filters mean all of them.
	 */
	@GetCollection("/rounds")
	@AnswerOf(ResolvedRound.class)
	Answer rounds(@FromQuery RoundFilter filter, AsOf asOf, @SortedBy(Sorting.ROUNDS) Listing listing) {
		return Answer.of(this.timeline.rounds(filter, asOf), listing);
	}

	/**
	 * Gives one round. It holds its delegations, its agreements, the values on which
	 * sources disagree, and its sources.
	 * @param round the slug of the round
	 */
	@GetMapping("/rounds/{round}")
	@AnswerOf(ResolvedRound.class)
	Answer round(@PathVariable String round, AsOf asOf) {
		return Answer.item(known(round, asOf));
	}

	/**
	 * Lists the delegations of one round. Parties come before mediators.
	 * @param round the slug of the round
	 */
	@GetCollection("/rounds/{round}/delegations")
	@AnswerOf(Answers.OfDelegation.class)
	Answer delegations(@PathVariable String round, AsOf asOf, @SortedBy(Sorting.DELEGATIONS) Listing listing) {
		known(round, asOf);
		return Answer.of(this.timeline.delegations(sentTo(round), asOf), listing);
	}

	/**
	 * Gives one delegation of a round. This is the roster that one party sent.
	 * @param round the slug of the round
	 * @param partyCode the code of the party, in any case
	 */
	@GetMapping("/rounds/{round}/delegations/{partyCode}")
	@AnswerOf(Answers.OfDelegation.class)
	Answer delegation(@PathVariable String round, @PathVariable String partyCode, AsOf asOf) {
		known(round, asOf);
		Map<String, String> sent = new LinkedHashMap<>();
		this.timeline.delegations(sentTo(round), asOf)
			.page(PageRequest.of(0, MOST_DELEGATIONS))
			.forEach((one) -> sent.putIfAbsent(Json.name(Json.read(one).path("party"), "code"), one));
		String code = partyCode.toUpperCase(Locale.ROOT);
		String found = sent.get(code);
		if (found == null) {
			throw new RequestProblem(ProblemType.NOT_FOUND, "No delegation of \"%s\" is known at %s; %s.".formatted(
					partyCode, round, sent.isEmpty() ? "none is" : "known are " + String.join(", ", sent.keySet())));
		}
		return Answer.item(found);
	}

	private static DelegationFilter sentTo(String round) {
		return new DelegationFilter(List.of(round), List.of(), List.of(), List.of(), List.of(), null, null);
	}

	/**
	 * Lists every claim behind a round. Each comes with its evidence: the words of the
	 * article that say so.
	 * @param round the slug of the round
	 */
	@GetCollection("/rounds/{round}/claims")
	@AnswerOf(ClaimAnswer.class)
	Answer claims(@PathVariable String round, AsOf asOf, @SortedBy(Sorting.CLAIMS) Listing listing) {
		return Answer.of(this.timeline.claimsOfRound(round, asOf), listing, () -> known(round, asOf));
	}

	/**
	 * Compares the rosters of two rounds. It tells who joined, who left, and whose title,
	 * head or delegation changed.
	 * @param round the slug of the round
	 */
	@GetMapping("/rounds/{round}/changes")
	@AnswerOf(RosterChanges.class)
	Answer changes(@PathVariable String round, @FromQuery SinceFilter filter, AsOf asOf) {
		known(round, asOf);
		return Answer.item(this.timeline.changes(round, filter.since(), asOf)
			.orElseThrow(() -> RequestProblem.of(ProblemType.INVALID_PARAMETER,
					List.of(Fault.ofParameter("since", "no round \"%s\" is known; %s/rounds lists what there is"
						.formatted(filter.since(), ApiController.BASE))))));
	}

	private String known(String round, AsOf asOf) {
		return this.items.found(this.timeline.round(round, asOf), Items.Kind.ROUND, round, asOf);
	}

}
