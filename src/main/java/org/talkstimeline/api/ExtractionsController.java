package org.talkstimeline.api;

import java.io.IOException;

import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.talkstimeline.api.body.ArticleForm;
import org.talkstimeline.api.body.JsonBody;
import org.talkstimeline.api.body.SentArticle;
import org.talkstimeline.http.AnswerOf;
import org.talkstimeline.http.Answer;
import org.talkstimeline.article.Article;
import org.talkstimeline.article.ArticleDraft;
import org.talkstimeline.claim.Reading;
import org.talkstimeline.extraction.Extractor;
import org.talkstimeline.http.ApiController;
import org.talkstimeline.timeline.Sketch;

/**
 * Reads a text that somebody sends, and keeps nothing of it.
 */
@ApiController
class ExtractionsController {

	private final Extractor extractor;

	ExtractionsController(Extractor extractor) {
		this.extractor = extractor;
	}

	/**
	 * Reads a text without storing it. What it says of talks comes back in the shapes of
	 * the stored timeline. The article has the slug that a stored one would have, so that
	 * its claims have the same identifiers.
	 */
	@PostMapping(path = "/extractions", consumes = MediaType.APPLICATION_JSON_VALUE)
	@AnswerOf(value = Sketch.class, takes = SentArticle.class)
	@SecurityRequirements
	Answer extract(HttpServletRequest request) throws IOException {
		ArticleDraft draft = ArticleForm.read(JsonBody.of(request));
		Article article = new Article(draft.slug(), draft, Article.API, this.extractor.version());
		return Answer.item(Sketch.of(Reading.of(article, draft.text(), this.extractor)).json());
	}

}
