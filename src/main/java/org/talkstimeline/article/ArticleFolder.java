package org.talkstimeline.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of articles, one file an article, {@code .md} or {@code .txt}.
 */
public final class ArticleFolder {

	private static final long MAX_BYTES = 1 << 20;

	private ArticleFolder() {
	}

	/**
	 * Reads every article below a folder.
	 * @param folder the folder
	 * @return the articles in the order of their paths, and the files that were refused
	 * @throws UncheckedIOException where the folder cannot be listed
	 */
	public static Contents read(Path folder) {
		List<Filed> filed = new ArrayList<>();
		List<Refused> refused = new ArrayList<>();
		for (Path file : files(folder)) {
			String name = folder.relativize(file).toString().replace('\\', '/');
			try {
				if (Files.size(file) > MAX_BYTES) {
					throw new RefusedArticle("it is larger than 1 MB");
				}
				filed.add(new Filed(name, ArticleFile.read(Files.readAllBytes(file))));
			}
			catch (RefusedArticle ex) {
				refused.add(new Refused(name, ex.reason()));
			}
			catch (IOException ex) {
				refused.add(new Refused(name, "it cannot be read: " + ex.getMessage()));
			}
		}
		return new Contents(filed, refused);
	}

	private static List<Path> files(Path folder) {
		try (Stream<Path> walk = Files.walk(folder)) {
			return walk.filter(Files::isRegularFile).filter(ArticleFolder::isArticle).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isArticle(Path file) {
		String name = file.getFileName().toString();
		return (name.endsWith(".md") || name.endsWith(".txt")) && !name.startsWith(".");
	}

	/**
	 * What a folder holds.
	 *
	 * @param articles the articles
	 * @param refused the files that are none
	 */
	public record Contents(List<Filed> articles, List<Refused> refused) {

		/**
		 * Copies the lists.
		 */
		public Contents {
			articles = List.copyOf(articles);
			refused = List.copyOf(refused);
		}

	}

	/**
	 * An article and its file.
	 *
	 * @param file the path below the folder
	 * @param draft the article
	 */
	public record Filed(String file, ArticleDraft draft) {
	}

	/**
	 * A file that was refused.
	 *
	 * @param file the path below the folder
	 * @param reason why, and what would be right
	 */
	public record Refused(String file, String reason) {
	}

}
