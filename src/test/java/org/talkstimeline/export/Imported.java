package org.talkstimeline.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.transaction.support.TransactionOperations;
import org.talkstimeline.article.Article;
import org.talkstimeline.article.ArticleBodies;
import org.talkstimeline.article.ArticleBody;
import org.talkstimeline.article.ArticleDraft;
import org.talkstimeline.article.Articles;
import org.talkstimeline.claim.Claim;
import org.talkstimeline.claim.Claims;
import org.talkstimeline.extraction.Finding;
import org.talkstimeline.extraction.Property;
import org.talkstimeline.extraction.Quote;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.timeline.Outcome;
import org.talkstimeline.timeline.Projection;
import org.talkstimeline.linked.Json;
import tools.jackson.databind.JsonNode;

/**
 * A store filled from export.json, to show that nothing is missing there.
 */
public final class Imported {

	private Imported() {
	}

	/**
	 * Stores the articles and claims, and derives the rest.
	 * @param beans where the parts of a service are whose store is empty
	 * @param export the export
	 */
	public static void into(Beans beans, JsonNode export) {
		beans.get(TransactionOperations.class).executeWithoutResult((status) -> {
			Map<String, Article> articles = new HashMap<>();
			Map<String, String> texts = new HashMap<>();
			export.path("articles").forEach((node) -> {
				ArticleDraft draft = new ArticleDraft(node.path("title").asString(), Json.text(node, "publisher"),
						LocalDate.parse(node.path("published").asString()), Json.text(node, "url"),
						Json.text(node, "language"), Json.text(node, "source"), node.path("text").asString());
				Article article = beans.get(Articles.class)
					.save(new Article(node.path("slug").asString(), draft, Article.API, "imported"));
				beans.get(ArticleBodies.class).save(new ArticleBody(article.key(), draft.text()));
				articles.put(article.slug(), article);
				texts.put(article.slug(), draft.text());
			});
			List<Claim> claims = new ArrayList<>();
			export.path("claims").forEach((node) -> {
				String article = node.path("evidence").path("article").asString();
				Claim claim = Claim.of(articles.get(article), finding(node), texts.get(article));
				if (!claim.id().equals(node.path("id").asString())) {
					throw new AssertionError("not the same claim: " + node);
				}
				claims.add(claim);
			});
			beans.get(Claims.class).saveAll(claims);
			beans.get(Projection.class).rebuild(Outcome.NONE);
		});
	}

	private static Finding finding(JsonNode node) {
		JsonNode said = node.path("said");
		JsonNode evidence = node.path("evidence");
		Property property = Arrays.stream(Property.values())
			.filter((one) -> one.jsonName().equals(node.path("property").asString()))
			.findFirst()
			.orElseThrow();
		return new Finding(
				new Subject(Subject.Type.valueOf(said.path("type").asString()), said.path("round").asString(),
						said.path("part").asString()),
				property, node.path("value").asString(), node.path("originalValue").asString(),
				node.path("rule").asString(), node.path("confidence").asDouble(),
				new Quote(evidence.path("sentence").asInt(), evidence.path("start").asInt(),
						evidence.path("end").asInt()));
	}

	/** Where the parts of the service are. */
	public interface Beans {

		<T> T get(Class<T> type);

	}

}
