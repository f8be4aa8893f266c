package org.talkstimeline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.talkstimeline.extraction.ArticleText;
import tools.jackson.databind.json.JsonMapper;

/**
 * The coded articles as the extractor gets them.
 */
final class Articles {

	private static final Path CASES = Path.of("src/test/resources/cases");

	private Articles() {
	}

	static List<ArticleText> all() throws IOException {
		try (Stream<Path> files = Files.walk(CASES, 2)) {
			JsonMapper json = new JsonMapper();
			List<ArticleText> articles = new ArrayList<>();
			for (Path file : files.filter((path) -> path.toString().endsWith(".json")).sorted().toList()) {
				String text = Files.readString(Path.of(file.toString().replaceFirst("json$", "txt")));
				String published = json.readTree(file).get("published").asString();
				int title = text.indexOf('\n');
				articles.add(new ArticleText(text.substring(0, title).strip(), LocalDate.parse(published),
						text.substring(title).strip()));
			}
			return articles;
		}
	}

}
