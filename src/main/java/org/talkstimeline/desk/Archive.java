package org.talkstimeline.desk;

import java.io.IOException;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.talkstimeline.article.Article;
import org.talkstimeline.article.ArticleBodies;
import org.talkstimeline.article.ArticleVersion;
import org.talkstimeline.article.ArticleVersions;
import org.talkstimeline.article.Articles;
import org.talkstimeline.article.RefusedArticle;
import org.talkstimeline.claim.Decision;
import org.talkstimeline.claim.Decisions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that is not derived, as lines of JSON: each article with its older versions before
 * it, and editors' words. Taking them in gives another store the same timeline.
 */
@Service
public class Archive {

	private static final int PAGE = 100;

	private final JsonMapper mapper = new JsonMapper();

	private final Articles articles;

	private final ArticleBodies bodies;

	private final ArticleVersions versions;

	private final Decisions decisions;

	private final Editors editors;

	private final TransactionOperations transaction;

	Archive(Articles articles, ArticleBodies bodies, ArticleVersions versions, Decisions decisions, Editors editors,
			TransactionOperations transaction) {
		this.articles = articles;
		this.bodies = bodies;
		this.versions = versions;
		this.decisions = decisions;
		this.editors = editors;
		this.transaction = transaction;
	}

	/**
	 * Writes everything down.
	 * @param out where to
	 * @return how many lines
	 * @throws IOException if it cannot be written
	 */
	public long write(Writer out) throws IOException {
		long lines = 0;
		Slice<Article> page;
		int number = 0;
		do {
			page = this.articles.findAll(PageRequest.of(number++, PAGE, Sort.by("id")));
			for (Article article : page) {
				for (ArticleVersion older : this.versions.findByArticleIdOrderByVersion(article.key())) {
					lines += line(out, article(older.title(), older.publisher(), older.published().toString(),
							older.url(), older.language(), older.source(), older.text()));
				}
				lines += line(out,
						article(article.title(), article.publisher(), article.published().toString(), article.url(),
								article.language(), article.source(),
								this.bodies.findById(article.key()).orElseThrow().text()));
			}
		}
		while (page.hasNext());
		for (Map<String, Object> decision : decisions()) {
			lines += line(out, decision);
		}
		return lines;
	}

	private long line(Writer out, Map<String, ?> line) throws IOException {
		out.write(this.mapper.writeValueAsString(line) + "\n");
		return 1;
	}

	private static Map<String, @Nullable String> article(String title, @Nullable String publisher, String published,
			@Nullable String url, @Nullable String language, @Nullable String source, String text) {
		Map<String, @Nullable String> line = new LinkedHashMap<>();
		line.put("title", title);
		line.put("publisher", publisher);
		line.put("published", published);
		line.put("url", url);
		line.put("language", language);
		line.put("source", source);
		line.put("text", text);
		line.values().removeIf((value) -> value == null);
		return line;
	}

	private List<Map<String, Object>> decisions() {
		return this.transaction.execute((status) -> this.decisions.findAll(Sort.by("id")).stream().map((decision) -> {
			Map<String, Object> line = new LinkedHashMap<>();
			line.put("decision", decision.word().name());
			line.put("type", decision.subjectType());
			line.put("subject", decision.subject());
			put(line, "other", decision.other());
			put(line, "reason", decision.reason());
			line.put("editor", decision.editor());
			line.put("decidedAt", decision.decidedAt().toString());
			line.put("names",
					decision.names()
						.stream()
						.map((name) -> List.of(String.valueOf(name.other()), name.article(), name.part()))
						.sorted((a, b) -> a.toString().compareTo(b.toString()))
						.toList());
			return line;
		}).toList());
	}

	private static void put(Map<String, Object> line, String name, @Nullable String value) {
		if (value != null) {
			line.put(name, value);
		}
	}

	/** Takes a decision in, where it is not there already. */
	boolean restore(JsonNode line) {
		try {
			Decision.Word word = Decision.Word.valueOf(line.path("decision").asString());
			String subject = line.path("subject").asString();
			String reason = line.path("reason").asString(null);
			String editor = line.path("editor").asString();
			Instant at = Instant.parse(line.path("decidedAt").asString());
			Set<Decision.Name> names = new HashSet<>();
			List<JsonNode> named = new ArrayList<>();
			line.path("names").forEach(named::add);
			named.forEach((name) -> names.add(new Decision.Name("true".equals(name.path(0).asString()),
					name.path(1).asString(), name.path(2).asString())));
			return this.editors.restore(Decision.CLAIM.equals(line.path("type").asString())
					? Decision.onClaim(subject, word, reason, editor, at)
					: Decision.onPeople(subject, word, line.path("other").asString(), names, reason, editor, at));
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			throw new RefusedArticle("it is no decision that was exported");
		}
	}

}
