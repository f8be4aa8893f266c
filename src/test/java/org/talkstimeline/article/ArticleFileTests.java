package org.talkstimeline.article;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ArticleFileTests {

	@Test
	void readsFrontMatterAndText() {
		ArticleDraft draft = read("---\ntitle: \"Talks: day one\"\npublisher: The Wire\npublished: 2025-06-02\n"
				+ "url: https://example.org/a\nlanguage: en\nsource: null\n---\n\nThe sides met.\n");
		assertThat(draft).isEqualTo(new ArticleDraft("Talks: day one", "The Wire", LocalDate.of(2025, 6, 2),
				"https://example.org/a", "en", null, "The sides met."));
	}

	@Test
	void readsWindowsLineEndsAndAByteOrderMark() {
		ArticleDraft draft = read("\uFEFF---\r\ntitle: T\r\npublished: 2025-06-02\r\n---\r\nOne.\r\nTwo.");
		assertThat(draft.text()).isEqualTo("One.\r\nTwo.");
	}

	@Test
	void takesTheTitleFromTheFirstLineWhereNoneIsGiven() {
		assertThat(read("---\npublished: 2025-06-02\n---\nHeadline\n\nBody.").title()).isEqualTo("Headline");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			no date at all                                  | it has no publication date
			---~title: T~---~text                           | it has no publication date
			---~published: yesterday~---~text               | 'yesterday' is not a day of the form YYYY-MM-DD
			---~published: 2025-02-30~---~text              | '2025-02-30' is not a day
			---~published: 2025-06-02~title: [~---~text     | its front matter is not YAML
			---~published: 2025-06-02~pubisher: X~---~text  | unknown key 'pubisher'; known are
			---~published: 2025-06-02~published: 2~---~text | its front matter is not YAML
			---~published: 2025-06-02~title: [a, b]~---~x   | the value of 'title'
			---~just words~---~text                         | is not a list of keys
			---~published: 2025-06-02~text                  | is not closed by a line of three hyphens
			---~published: 2025-06-02~---~                  | it has no text
			---~published: 2025-06-02~url: ftp://x~---~text | does not begin with https://
			---~published: 2025-06-02~url: http://~---~text | does not begin with https://
			---~published: 2025-06-02~url: http://x y~---~t | or holds a space
			""")
	void saysWhatIsWrongWithAFileThatIsNoArticle(String content, String reason) {
		assertThatExceptionOfType(RefusedArticle.class).isThrownBy(() -> read(content.replace('~', '\n')))
			.satisfies((refused) -> assertThat(refused.reason()).contains(reason));
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org", "http://localhost:80/a?b=c#d", "https://пример.укр/новини/раунд-2",
			"https://example.org/%20?q=[a]" })
	void takesAddressesOfEveryScript(String url) {
		assertThat(read("---\npublished: 2025-06-02\nurl: '" + url + "'\n---\ntext").url()).isEqualTo(url);
	}

	@Test
	void refusesWhatIsNotUtf8() {
		byte[] latin = "---\ntitle: Türkiye\npublished: 2025-06-02\n---\ntext".getBytes(StandardCharsets.ISO_8859_1);
		assertThatExceptionOfType(RefusedArticle.class).isThrownBy(() -> ArticleFile.read(latin))
			.withMessageContaining("not UTF-8");
	}

	private static ArticleDraft read(String content) {
		return ArticleFile.read(content.getBytes(StandardCharsets.UTF_8));
	}

}
