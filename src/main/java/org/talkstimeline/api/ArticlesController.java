package org.talkstimeline.api;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.talkstimeline.api.description.AnswerOf;
import org.talkstimeline.api.http.Answer;
import org.talkstimeline.api.query.FromQuery;
import org.talkstimeline.api.query.SortedBy;
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
	@GetMapping("/articles")
	@AnswerOf(Answers.OfArticle.class)
	Answer articles(@FromQuery ArticleFilter filter, AsOf asOf, @SortedBy(Sorting.ARTICLES) Pageable page) {
		return Answer.page(this.timeline.articles(filter, asOf, page));
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
	@GetMapping("/articles/{slug}/claims")
	@AnswerOf(ClaimAnswer.class)
	Answer claims(@PathVariable String slug, AsOf asOf, @SortedBy(Sorting.CLAIMS) Pageable page) {
		Page<String> claims = this.timeline.claimsOfArticle(slug, asOf, page);
		if (claims.getTotalElements() == 0) {
			known(slug, asOf);
		}
		return Answer.page(claims);
	}

	private String known(String slug, AsOf asOf) {
		return this.items.found(this.timeline.article(slug, asOf), Items.Kind.ARTICLE, slug, asOf);
	}

}
