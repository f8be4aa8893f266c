package org.talkstimeline.api;

import java.io.IOException;
import java.net.URI;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.talkstimeline.api.body.ArticleForm;
import org.talkstimeline.api.body.JsonBody;
import org.talkstimeline.api.body.PostedArticle;
import org.talkstimeline.desk.Bulk;
import org.talkstimeline.desk.Desk;
import org.talkstimeline.desk.UnknownSubject;
import org.talkstimeline.http.Answer;
import org.talkstimeline.http.AnswerOf;
import org.talkstimeline.http.ApiController;
import org.talkstimeline.http.GetCollection;
import org.talkstimeline.problem.RequestProblem;
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

	private final Desk desk;

	private final Bulk bulk;

	ArticlesController(Timeline timeline, Desk desk, Bulk bulk) {
		this.desk = desk;
		this.bulk = bulk;
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

	/**
	 * Takes an article in. Its claims and the timeline follow in the same transaction;
	 * the answer tells what changed. The same text again changes nothing.
	 */
	@PostMapping(path = "/articles", consumes = MediaType.APPLICATION_JSON_VALUE)
	@AnswerOf(value = Written.class, takes = PostedArticle.class, creates = true)
	ResponseEntity<Answer> post(HttpServletRequest request) throws IOException {
		Desk.Posted posted = this.desk.post(ArticleForm.posted(JsonBody.of(request)));
		URI location = URI.create(ApiController.BASE + "/articles/" + posted.slug());
		return ResponseEntity.status(posted.fresh() ? HttpStatus.CREATED : HttpStatus.OK)
			.location(location)
			.cacheControl(CacheControl.noStore())
			.body(Answer
				.item(posted.outcome().json("article", this.timeline.articleInBrief(posted.slug()).orElse("null"))));
	}

	/**
	 * Takes many articles in, a JSON object a line. What became of each is answered a
	 * line at a time, and at the end of all.
	 */
	@Hidden
	@PostMapping(path = "/articles", consumes = "application/x-ndjson", produces = "application/x-ndjson")
	void postMany(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setContentType("application/x-ndjson");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		new ManyArticles(this.bulk).take(request.getInputStream(), response.getOutputStream());
	}

	/**
	 * Withdraws an article. Everything goes that only it supports; what others support as
	 * well stays.
	 * @param slug the slug of the article
	 */
	@DeleteMapping("/articles/{slug}")
	@AnswerOf(Written.class)
	Answer withdraw(@PathVariable String slug) {
		try {
			return Answer.item(this.desk.withdraw(slug).json("article", "null"));
		}
		catch (UnknownSubject ex) {
			throw RequestProblem.unknown("article", slug, ApiController.BASE + "/articles");
		}
	}

	private String known(String slug, AsOf asOf) {
		return this.items.found(this.timeline.article(slug, asOf), Items.Kind.ARTICLE, slug, asOf);
	}

}
