package org.talkstimeline.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The form of an article in a file: YAML front matter between lines of three hyphens,
 * over the text.
 */
public final class ArticleFile {

	private static final Pattern FENCE = Pattern.compile("(?m)^---[ \\t]*\\r?$\\n?");

	private static final TreeSet<String> KEYS = new TreeSet<>(
			java.util.List.of("title", "publisher", "published", "url", "language", "source"));

	private ArticleFile() {
	}

	/**
	 * Reads an article.
	 * @param bytes the file's content, UTF-8
	 * @return the article
	 * @throws RefusedArticle where it cannot be taken, saying why and what would be right
	 */
	public static ArticleDraft read(byte[] bytes) {
		String content = decode(bytes);
		Map<String, @Nullable String> front = new TreeMap<>();
		String text = content;
		var fence = FENCE.matcher(content);
		if (fence.find() && fence.start() == 0) {
			int begin = fence.end();
			if (!fence.find()) {
				throw new RefusedArticle("its front matter is not closed by a line of three hyphens");
			}
			front = frontMatter(content.substring(begin, fence.start()));
			text = content.substring(fence.end());
		}
		text = text.strip();
		if (text.isEmpty()) {
			throw new RefusedArticle("it has no text");
		}
		String title = front.get("title");
		return new ArticleDraft((title != null) ? title : firstLine(text), front.get("publisher"),
				published(front.get("published")), front.get("url"), front.get("language"), front.get("source"), text)
			.checked();
	}

	private static String decode(byte[] bytes) {
		try {
			String content = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return content.startsWith("\uFEFF") ? content.substring(1) : content;
		}
		catch (CharacterCodingException ex) {
			throw new RefusedArticle("it is not UTF-8: save it in that encoding");
		}
	}

	private static Map<String, @Nullable String> frontMatter(String yaml) {
		Object loaded;
		try {
			loaded = yaml().load(yaml);
		}
		catch (YAMLException ex) {
			String message = String.valueOf(ex.getMessage()).lines().findFirst().orElse("");
			throw new RefusedArticle("its front matter is not YAML: " + message);
		}
		Map<String, @Nullable String> front = new TreeMap<>();
		if (loaded == null) {
			return front;
		}
		if (!(loaded instanceof Map<?, ?> entries)) {
			throw new RefusedArticle(
					"its front matter is not a list of keys with values such as 'published: 2025-06-02'");
		}
		entries.forEach((key, value) -> {
			if (!KEYS.contains(String.valueOf(key))) {
				throw new RefusedArticle("its front matter has the unknown key '" + key + "'; known are " + KEYS);
			}
			if (value instanceof Map || value instanceof Iterable) {
				throw new RefusedArticle("the value of '" + key + "' in its front matter is not a single text");
			}
			String text = (value != null) ? value.toString().strip() : "";
			front.put(key.toString(), (text.isEmpty() || text.equals("null") || text.equals("~")) ? null : text);
		});
		return front;
	}

	/**
	 * Every value as the text that stands in the file, so that no date or number is read
	 * into another form.
	 */
	private static Yaml yaml() {
		LoaderOptions options = new LoaderOptions();
		options.setAllowDuplicateKeys(false);
		options.setMaxAliasesForCollections(0);
		DumperOptions dumping = new DumperOptions();
		return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new Resolver() {
			@Override
			protected void addImplicitResolvers() {
				// none: see above
			}
		});
	}

	private static LocalDate published(@Nullable String day) {
		if (day == null) {
			throw new RefusedArticle("it has no publication date: add 'published: YYYY-MM-DD' to its front matter");
		}
		try {
			return LocalDate.parse(day);
		}
		catch (DateTimeParseException ex) {
			throw new RefusedArticle("its publication date '" + day + "' is not a day of the form YYYY-MM-DD");
		}
	}

	private static String firstLine(String text) {
		String line = text.lines().findFirst().orElse("").strip();
		return (line.length() <= ArticleDraft.TITLE_LENGTH) ? line : line.substring(0, ArticleDraft.TITLE_LENGTH);
	}

}
