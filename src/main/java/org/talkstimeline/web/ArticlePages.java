package org.talkstimeline.web;

import java.util.ArrayList;
import java.util.List;

import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.talkstimeline.http.Answer;
import org.talkstimeline.http.Items;
import org.talkstimeline.search.Passages;
import org.talkstimeline.timeline.Answers;
import org.talkstimeline.timeline.AsOf;
import org.talkstimeline.timeline.ClaimAnswer;
import org.talkstimeline.timeline.Timeline;

/**
 * A source: its text, with all that was read from it marked.
 */
@PageController
class ArticlePages {

	private final Timeline timeline;

	private final Items items;

	private final Pages pages;

	ArticlePages(Timeline timeline, Pages pages) {
		this.timeline = timeline;
		this.items = new Items(timeline);
		this.pages = pages;
	}

	@GetMapping("/articles/{slug}")
	Answer article(@PathVariable String slug, AsOf asOf) {
		Answers.ArticleWithText article = Read.item(
				this.items.found(this.timeline.article(slug, asOf), Items.Kind.ARTICLE, slug, asOf),
				Answers.ArticleWithText.class);
		List<ClaimAnswer> claims = Read.all(this.timeline.claimsOfArticle(slug, asOf), ClaimAnswer.class,
				Sort.unsorted());
		Citation citation = Citation.of(article.article());
		return this.pages.answer(new View("article", citation.title(),
				"What “%s” tells of peace talks, marked in its text.".formatted(citation.title()))
			.with("source", citation)
			.with("madeFrom", article.article().source())
			.with("rounds", article.rounds())
			.with("paragraphs", Passages.of(article.text()).stream().map((one) -> marked(one, claims)).toList()));
	}

	private static Paragraph marked(Passages.Passage passage, List<ClaimAnswer> claims) {
		List<Piece.Mark> marks = new ArrayList<>();
		for (ClaimAnswer claim : claims) {
			int start = claim.evidence().start();
			if (start < passage.end() && passage.start() < claim.evidence().end()) {
				marks.add(new Piece.Mark(start - passage.start(), claim.evidence().end() - passage.start()));
			}
		}
		return new Paragraph(passage.start(), Piece.of(passage.text(), marks));
	}

	/**
	 * A part of the text.
	 *
	 * @param start where it begins, in UTF-16 code units
	 * @param pieces its text
	 */
	record Paragraph(int start, List<Piece> pieces) {
	}

}
