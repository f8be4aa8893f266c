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
import org.talkstimeline.timeline.ArticleFilter;
import org.talkstimeline.timeline.Answers;
import org.talkstimeline.timeline.AsOf;
import org.talkstimeline.timeline.ClaimAnswer;
import org.talkstimeline.timeline.Sorting;
import org.talkstimeline.timeline.Timeline;

/**
 * The sources, and what each of them contributed.
 */
@ApiController
class ArticlesController {

	private final Timeline timeline;

	private final Items items;

	ArticlesController(Timeline timeline) {
		this.items = new Items(timeline);
		this.timeline = timeline;
	}

	/**
	 * Lists the articles that the timeline is made from. Their texts are left out.
	 */
	@GetCollection("/articles")
	@AnswerOf(Answers.OfArticle.class)
	Answer articles(@FromQuery ArticleFilter filter, AsOf asOf, @SortedBy(Sorting.ARTICLES) Listing listing) {
		return Answer.of(this.timeline.articles(filter, asOf), listing);
	}

	/**
	 * Gives one article. It holds the text, and the rounds that it tells of.
	 * @param slug the slug of the article
	 */
	@GetMapping("/articles/{slug}")
	@AnswerOf(Answers.ArticleWithText.class)
	Answer article(@PathVariable String slug, AsOf asOf) {
		return Answer.item(known(slug, asOf));
	}

	/**
	 * Lists every claim that an article makes. Each comes with its evidence: the words
	 * that say so.
	 * @param slug the slug of the article
	 */
	@GetCollection("/articles/{slug}/claims")
	@AnswerOf(ClaimAnswer.class)
	Answer claims(@PathVariable String slug, AsOf asOf, @SortedBy(Sorting.CLAIMS) Listing listing) {
		return Answer.of(this.timeline.claimsOfArticle(slug, asOf), listing, () -> known(slug, asOf));
	}

	private String known(String slug, AsOf asOf) {
		return this.items.found(this.timeline.article(slug, asOf), Items.Kind.ARTICLE, slug, asOf);
	}

}
