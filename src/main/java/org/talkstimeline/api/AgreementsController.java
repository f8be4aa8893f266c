package org.talkstimeline.api;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.talkstimeline.http.AnswerOf;
import org.talkstimeline.http.Answer;
import org.talkstimeline.http.ApiController;
import org.talkstimeline.http.GetCollection;
import org.talkstimeline.http.Items;
import org.talkstimeline.query.FromQuery;
import org.talkstimeline.query.Listing;
import org.talkstimeline.query.SortedBy;
import org.talkstimeline.timeline.AgreementFilter;
import org.talkstimeline.timeline.Answers;
import org.talkstimeline.timeline.AsOf;
import org.talkstimeline.timeline.Sorting;
import org.talkstimeline.timeline.Timeline;

/**
 * Agreements, and what became of them.
 */
@ApiController
class AgreementsController {

	private final Timeline timeline;

	private final Items items;

	AgreementsController(Timeline timeline) {
		this.items = new Items(timeline);
		this.timeline = timeline;
	}

	/**
	 * Lists agreements. Each tells how far it has come.
	 */
	@GetCollection("/agreements")
	@AnswerOf(Answers.OfAgreement.class)
	Answer agreements(@FromQuery AgreementFilter filter, AsOf asOf, @SortedBy(Sorting.AGREEMENTS) Listing listing) {
		return Answer.of(this.timeline.agreements(filter, asOf), listing);
	}

	/**
	 * Gives one agreement. Its history names each stage that sources report.
	 * @param slug the slug of the agreement
	 */
	@GetMapping("/agreements/{slug}")
	@AnswerOf(Answers.OfAgreement.class)
	Answer agreement(@PathVariable String slug, AsOf asOf) {
		return Answer.item(this.items.found(this.timeline.agreement(slug, asOf), Items.Kind.AGREEMENT, slug, asOf));
	}

}
