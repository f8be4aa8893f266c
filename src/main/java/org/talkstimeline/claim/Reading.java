package org.talkstimeline.claim;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.talkstimeline.article.Article;
import org.talkstimeline.article.ArticleVersion;
import org.talkstimeline.extraction.ArticleText;
import org.talkstimeline.extraction.Extractor;
import org.talkstimeline.extraction.Finding;
import org.talkstimeline.extraction.Quote;

/**
 * The reading of an article: its findings as claims.
 */
public final class Reading {

	/**
	 * What the store holds of a value; a longer one is no name, office or date, whatever
	 * a rule takes it for.
	 */
	private static final int LONGEST_VALUE = 1000;

	private static final int LONGEST_QUOTE = 4000;

	private static final int LONGEST_KEY = 300;

	private Reading() {
	}

	/**
	 * Reads an article.
	 * @param article the article
	 * @param text its text
	 * @param extractor who reads it
	 * @return its claims in the order of the findings, each once: of two findings that
	 * say the same, the surer one. A finding whose quote does not stand in the text is
	 * dropped.
	 */
	public static Collection<Claim> of(Article article, String text, Extractor extractor) {
		return of(new ArticleText(article.title(), article.published(), text), extractor,
				(finding) -> new Claim(article, article.version(), finding, text));
	}

	/** Reads what an article was before. */
	static Collection<Claim> of(Article article, ArticleVersion older, Extractor extractor) {
		return of(new ArticleText(older.title(), older.published(), older.text()), extractor,
				(finding) -> new Claim(article, older.version(), finding, older.text()));
	}

	private static Collection<Claim> of(ArticleText text, Extractor extractor, Function<Finding, Claim> claiming) {
		Map<String, Claim> claims = new LinkedHashMap<>();
		for (Finding finding : extractor.extract(text)) {
			if (isHeld(finding) && stands(finding.quote(), text.text())) {
				Claim claim = claiming.apply(finding);
				claims.merge(claim.id(), claim, (a, b) -> (b.confidence() > a.confidence()) ? b : a);
			}
		}
		return claims.values();
	}

	private static boolean stands(Quote quote, String text) {
		return quote.start() >= 0 && quote.start() < quote.end() && quote.end() <= text.length()
				&& quote.end() - quote.start() <= LONGEST_QUOTE;
	}

	private static boolean isHeld(Finding finding) {
		return finding.value().length() <= LONGEST_VALUE && finding.originalValue().length() <= LONGEST_VALUE
				&& finding.subject().round().length() <= LONGEST_KEY
				&& finding.subject().part().length() <= LONGEST_KEY;
	}

}
