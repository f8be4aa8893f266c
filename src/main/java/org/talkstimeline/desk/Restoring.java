package org.talkstimeline.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talkstimeline.article.RefusedArticle;
import org.talkstimeline.claim.Decision;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.spelling.Folding;
import tools.jackson.databind.JsonNode;

/**
 * Takes in what another service exported: articles with what they were before, editors'
 * words and slugs that led on. All else in an export is derived from these.
 */
@Component
class Restoring {

	private final Desk desk;

	private final Editors editors;

	private static final Set<String> ARTICLES = Set.of("olderVersion", "olderVersions", "article", "articles");

	/**
	 * What else is taken in, by the type that lines give and the list that a document
	 * has.
	 */
	private final Map<String, BiFunction<String, JsonNode, Entry>> kinds = Map.of("decision", this::decision,
			"decisions", this::decision, "movedSlug", this::movedSlug, "movedSlugs", this::movedSlug);

	Restoring(Desk desk, Editors editors) {
		this.desk = desk;
		this.editors = editors;
	}

	/** Tells whether anything is to be taken in of a kind. */
	boolean takes(String kind) {
		return isArticle(kind) || this.kinds.containsKey(kind);
	}

	/** Tells whether what is of a kind is an article, or was one before. */
	static boolean isArticle(String kind) {
		return ARTICLES.contains(kind);
	}

	/**
	 * Takes one thing in that is no article.
	 * @param kind what it is
	 * @param name what to call it in the report
	 * @param json what was exported
	 * @return what became of it; null where it is of a kind that is derived
	 * @throws RefusedArticle where it is not what an export holds
	 */
	@Nullable Entry take(String kind, String name, JsonNode json) {
		BiFunction<String, JsonNode, Entry> taking = this.kinds.get(kind);
		return (taking != null) ? taking.apply(name, json) : null;
	}

	/**
	 * Reads an article that was exported.
	 * @param name what to call it in the report
	 * @param json what was exported
	 * @return the article
	 * @throws RefusedArticle where it is not what an export holds
	 */
	static Incoming article(String name, JsonNode json) {
		String slug = json.path("slug").asString("").split("~", 2)[0];
		if (slug.isEmpty() || slug.length() > 300 || !Folding.slug(slug).equals(slug)) {
			throw new RefusedArticle("its slug is none that a service gives out");
		}
		return new Incoming(name, slug, ArticleLine.read(json).checked());
	}

	private Entry decision(String name, JsonNode json) {
		try {
			Decision.Word word = Decision.Word.valueOf(json.path("decision").asString());
			String subject = json.at("/subject/slug").asString();
			String reason = json.path("reason").asString(null);
			String editor = json.path("editor").asString();
			Instant at = Instant.parse(json.path("decidedAt").asString());
			Decision decision = json.at("/subject/type").asString().equals(Decision.CLAIM)
					? Decision.onClaim(subject, word, reason, editor, at)
					: Decision.onPeople(subject, word, json.path("other").asString(), names(json), reason, editor, at);
			boolean fresh = this.editors.restore(decision, json.path("number").asLong());
			return new Entry(name, fresh ? 201 : 200, null, null);
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			throw new RefusedArticle("it is no decision that was exported");
		}
	}

	private static Set<Decision.Name> names(JsonNode json) {
		Set<Decision.Name> names = new HashSet<>();
		json.path("names")
			.forEach((name) -> names.add(new Decision.Name(name.path("other").asBoolean(),
					name.path("article").asString(), name.path("part").asString())));
		return names;
	}

	private Entry movedSlug(String name, JsonNode json) {
		try {
			boolean fresh = this.desk.restoreMoved(Subject.Type.valueOf(json.at("/subject/type").asString()),
					json.at("/subject/slug").asString(), json.path("target").asString());
			return new Entry(name, fresh ? 201 : 200, null, null);
		}
		catch (IllegalArgumentException ex) {
			throw new RefusedArticle("it is no slug that was exported");
		}
	}

}
