package org.talkstimeline.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleFolderTests {

	@TempDir
	Path folder;

	@Test
	void readsTheGoodAndNamesTheBad() throws IOException {
		write("b.md", "---\npublished: 2025-06-02\n---\nText.");
		write("a.txt", "---\npublished: 2025-06-01\n---\nText.");
		write("undated.txt", "Text.");
		write("huge.md", "x".repeat((1 << 20) + 1));
		write("notes.pdf", "not an article");
		ArticleFolder.Contents contents = ArticleFolder.read(this.folder);
		assertThat(contents.articles()).extracting(ArticleFolder.Filed::file).containsExactly("a.txt", "b.md");
		assertThat(contents.refused()).extracting(ArticleFolder.Refused::file)
			.containsExactly("huge.md", "undated.txt");
		assertThat(contents.refused()).extracting(ArticleFolder.Refused::reason).first().asString().contains("1 MB");
	}

	private void write(String name, String content) throws IOException {
		Files.writeString(this.folder.resolve(name), content);
	}

}
