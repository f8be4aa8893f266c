package org.talkstimeline.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads folders of coded articles.
 */
final class CodedArticles {

	private static final JsonMapper JSON = new JsonMapper();

	private CodedArticles() {
	}

	/**
	 * Reads a folder.
	 * @param folder codings, each beside its text
	 * @param texts where the text lies that a coding names; its layout is the
	 * publisher's, without a headline line
	 */
	static List<CodedArticle> in(Path folder, Path texts) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(".json"))
				.sorted()
				.filter((file) -> json(file).has("rounds") && json(file).has("published"))
				.map((file) -> read(file, texts))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static CodedArticle read(Path file, Path texts) {
		JsonNode coding = json(file);
		String name = file.getFileName().toString().replaceFirst("\\.json$", "");
		String title = coding.path("title").asString("");
		String text;
		if (coding.has("text")) {
			text = text(texts.resolve(coding.get("text").asString()));
		}
		else {
			String whole = text(file.resolveSibling(name + ".txt"));
			int end = whole.indexOf('\n');
			title = whole.substring(0, end);
			text = whole.substring(end + 1);
		}
		return new CodedArticle(name, title.strip(), LocalDate.parse(coding.get("published").asString()), text.strip(),
				Coding.rounds(coding), Coding.strings(coding.path("notParticipants")),
				Coding.strings(coding.path("notAgreements")));
	}

	private static JsonNode json(Path file) {
		return JSON.readTree(file);
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
