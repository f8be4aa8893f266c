package org.talkstimeline.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;
import org.talkstimeline.article.ArticleDraft;
import org.talkstimeline.article.ArticleFolder;
import org.talkstimeline.article.RefusedArticle;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes in many articles, one transaction each: whatever stops it, what was told as taken
 * is there, and sending all again goes on where it was.
 */
@Service
public class Bulk {

	private static final int DEEPEST = 50;

	private final JsonMapper mapper = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
			.build())
		.build();

	private final Desk desk;

	private final Archive archive;

	Bulk(Desk desk, Archive archive) {
		this.desk = desk;
		this.archive = archive;
	}

	/**
	 * Takes in newline-delimited JSON: an article a line, as it is posted, or a decision,
	 * as it is exported. A bad line is refused and the next one read.
	 * @param stream the lines in UTF-8
	 * @param told takes what became of each line, once it is committed
	 * @return what became of all
	 * @throws IOException if the stream cannot be read
	 */
	public Tally lines(InputStream stream, Consumer<Entry> told) throws IOException {
		Lines lines = new Lines(stream);
		Tally tally = Tally.NONE;
		long number = 0;
		for (byte[] line = lines.next(); line != null; line = lines.next()) {
			number++;
			String text = new String(line, StandardCharsets.UTF_8).strip();
			if (!text.isEmpty()) {
				Entry entry = line(Long.toString(number), text, lines.tooLong());
				told.accept(entry);
				tally = tally.with(entry);
			}
		}
		return tally;
	}

	private Entry line(String name, String text, boolean tooLong) {
		if (tooLong) {
			return new Entry(name, 400, null, "it is longer than " + Lines.LONGEST + " bytes");
		}
		try {
			JsonNode json = this.mapper.readTree(text);
			return json.has("decision") ? new Entry(name, this.archive.restore(json) ? 201 : 200, null, null)
					: post(name, ArticleLine.read(json));
		}
		catch (RefusedArticle ex) {
			return new Entry(name, 400, null, ex.reason());
		}
		catch (JacksonException ex) {
			return new Entry(name, 400, null, "it is not JSON in UTF-8");
		}
	}

	private Entry post(String name, ArticleDraft draft) {
		Desk.Posted posted = this.desk.post(draft.checked());
		return new Entry(name, posted.fresh() ? 201 : 200, posted.slug(), null);
	}

	/**
	 * Takes in the articles below a folder, which may have changed since it is followed
	 * no further.
	 * @param folder the folder, one file an article
	 * @param told takes what became of each file, once it is committed
	 * @return what became of all
	 */
	public Tally folder(Path folder, Consumer<Entry> told) {
		ArticleFolder.Contents contents = ArticleFolder.read(folder);
		Tally tally = Tally.NONE;
		for (ArticleFolder.Refused refused : contents.refused()) {
			Entry entry = new Entry(refused.file(), 400, null, refused.reason());
			told.accept(entry);
			tally = tally.with(entry);
		}
		for (ArticleFolder.Filed filed : contents.articles()) {
			Entry entry = post(filed.file(), filed.draft());
			told.accept(entry);
			tally = tally.with(entry);
		}
		return tally;
	}

}
