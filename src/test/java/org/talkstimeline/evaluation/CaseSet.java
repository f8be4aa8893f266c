package org.talkstimeline.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.talkstimeline.extraction.Extractor;
import org.talkstimeline.extraction.Finding;

/**
 * A set of coded articles, read.
 *
 * @param name the name of its folder
 */
record CaseSet(String name, List<ReadArticle> articles) {

	private static final Path CASES = Path.of("src/test/resources/cases");

	static CaseSet of(String name, Extractor extractor) {
		return in(name, CASES.resolve(name), CASES.resolve(name), extractor);
	}

	static CaseSet in(String name, Path folder, Path texts, Extractor extractor) {
		return new CaseSet(name,
				CodedArticles.in(folder, texts).stream().map((article) -> ReadArticle.of(article, extractor)).toList());
	}

	/** Scores what the findings that are kept support. */
	Tally keeping(Predicate<Finding> kept) {
		return tally((ReadArticle read) -> AnsweredRounds.of(read.resolve(kept)));
	}

	/** Scores answers. */
	Tally tally(Function<ReadArticle, List<CodedRound>> answer) {
		Tally tally = new Tally();
		this.articles.forEach((read) -> ArticleScore.add(answer.apply(read), read.article(), tally));
		return tally;
	}

}
