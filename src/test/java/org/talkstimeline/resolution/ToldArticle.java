package org.talkstimeline.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.article.Article;
import org.talkstimeline.article.ArticleDraft;
import org.talkstimeline.claim.Claim;
import org.talkstimeline.extraction.Finding;
import org.talkstimeline.extraction.Property;
import org.talkstimeline.extraction.Quote;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.spelling.Folding;

/**
 * An article of a test, which tells what the test has it tell.
 */
final class ToldArticle {

	private static final String TEXT = "Talks took place.";

	private final Article article;

	private final List<Claim> claims = new ArrayList<>();

	private ToldArticle(String slug, @Nullable String publisher, String published) {
		ArticleDraft draft = new ArticleDraft("Talks", publisher, LocalDate.parse(published), null, "en", null, TEXT);
		this.article = new Article(slug, draft, "test", "test");
	}

	static ToldArticle of(String slug, String published) {
		return new ToldArticle(slug, null, published);
	}

	static ToldArticle of(String slug, String publisher, String published) {
		return new ToldArticle(slug, publisher, published);
	}

	List<Claim> claims() {
		return this.claims;
	}

	/** Tells of a round: {@code "RU UA / TR"} names its sides and its mediators. */
	ToldRound round(String key, String parties) {
		ToldRound round = new ToldRound(this, key);
		String[] sides = parties.split(" / ");
		for (String side : sides[0].strip().split(" ")) {
			round.says(Property.PARTY, side);
		}
		if (sides.length > 1) {
			round.says(Property.MEDIATOR, sides[1].strip());
		}
		return round;
	}

	ToldArticle person(String name) {
		return claim(new Subject(Subject.Type.PERSON, "", Folding.fold(name)), Property.NAME, name);
	}

	ToldArticle party(String code, String name) {
		return claim(new Subject(Subject.Type.PARTY, "", code), Property.NAME, name);
	}

	ToldArticle claim(Subject subject, Property property, String value) {
		Finding finding = new Finding(subject, property, value, value, property.name().toLowerCase(Locale.ROOT), 0.9,
				new Quote(0, 0, 5));
		this.claims.add(Claim.of(this.article, finding, TEXT));
		return this;
	}

	/** Everything that articles tell. */
	static List<Claim> all(ToldArticle... articles) {
		List<Claim> claims = new ArrayList<>();
		for (ToldArticle article : articles) {
			claims.addAll(article.claims);
		}
		return claims;
	}

	static Resolution resolve(ToldArticle... articles) {
		return new Resolver().resolve(all(articles));
	}

}
