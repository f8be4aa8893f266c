package org.talkstimeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An article whose text, headline, outlet and address try to become markup.
 */
class HostileArticleTests {

	private static final String MARKUP = "</script></mark></p><script>alert(1)</script><img src=x onerror=alert(2)>\u2028";

	@TempDir
	static Path folder;

	private static Service service;

	@BeforeAll
	static void start() throws IOException {
		String text = "The second round of talks between Russia and Ukraine was held in Istanbul on June 2, 2025 at the Çırağan "
				+ "Palace %s. \u202eThe Russian delegation was led by presidential aide Vladimir Medinsky %s and the Ukrainian "
				+ "one by Defense Minister Rustem \"onmouseover='x' Umerov. The two sides agreed to exchange 1,000 prisoners "
				+ "each %s.";
		Files.writeString(folder.resolve("hostile.md"), """
				---
				title: "Talks %s"
				publisher: "Wire %s \\" onclick=alert(3)"
				published: 2025-06-02
				url: "https://example.org/?'onclick='alert(4)'&q=javascript:alert(4)"
				language: en
				---
				""".formatted(MARKUP, MARKUP) + text.formatted(MARKUP, MARKUP, MARKUP));
		service = Service.over(folder);
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/rounds/istanbul-2025-06-02", "/embed/rounds/istanbul-2025-06-02",
			"/participants/vladimir-medinsky", "/search?q=talks", "/search?q=%3Cscript%3Ealert(1)%3C/script%3E" })
	void neverBecomesMarkup(String path) {
		assertThat(withoutMarkup(path)).contains("<main");
	}

	@Test
	void neverBecomesMarkupWhereAllOfItsTextIsShown() {
		String slug = service.get("/api/v1/articles").at("/content/0/slug").asString();
		assertThat(withoutMarkup("/articles/" + slug)).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
	}

	private static String withoutMarkup(String path) {
		String page = service.accepting("text/html", path).body();
		assertThat(page).doesNotContainIgnoringCase("<script>", "<img", "</mark></p><", "\" onload=", "\" onclick=",
				"\"onmouseover");
		return page;
	}

	@Test
	void onlyLinkedDataGoesIntoAPageUnescaped() throws IOException {
		try (Stream<Path> templates = Files.list(Path.of("src/main/resources/templates"))) {
			List<String> unescaped = templates.flatMap(HostileArticleTests::lines)
				.filter((line) -> line.contains("th:utext") || line.contains("[("))
				.toList();
			assertThat(unescaped).singleElement().asString().contains("application/ld+json");
		}
	}

	private static Stream<String> lines(Path file) {
		try {
			return Files.readAllLines(file).stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
