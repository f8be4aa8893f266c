package org.talkstimeline.evaluation;

import java.util.List;
import java.util.function.Predicate;

import org.talkstimeline.article.Article;
import org.talkstimeline.article.ArticleDraft;
import org.talkstimeline.claim.Reading;
import org.talkstimeline.extraction.ArticleText;
import org.talkstimeline.extraction.Extractor;
import org.talkstimeline.extraction.Finding;
import org.talkstimeline.resolution.Resolution;
import org.talkstimeline.resolution.Resolver;

/**
 * A coded article with all that an extractor found in it, so that it is read once and
 * resolved as often as a question needs.
 */
record ReadArticle(CodedArticle article, List<Finding> findings) {

	private static final Resolver RESOLVER = new Resolver();

	static ReadArticle of(CodedArticle article, Extractor extractor) {
		return new ReadArticle(article,
				extractor.extract(new ArticleText(article.title(), article.published(), article.text())));
	}

	/** What the findings that are kept support, as the service would answer it. */
	Resolution resolve(Predicate<Finding> kept) {
		ArticleDraft draft = new ArticleDraft(this.article.title(), null, this.article.published(), null, null, null,
				this.article.text());
		Article stored = new Article(draft.slug(), draft, Article.API, "");
		return RESOLVER.resolve(
				Reading.of(stored, this.article.text(), new Repeated(this.findings.stream().filter(kept).toList())));
	}

	/**
	 * An extractor that says again what another one found.
	 */
	private record Repeated(List<Finding> findings) implements Extractor {

		@Override
		public List<Finding> extract(ArticleText article) {
			return this.findings;
		}

		@Override
		public String version() {
			return "";
		}

	}

}
