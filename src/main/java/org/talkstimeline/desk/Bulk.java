package org.talkstimeline.desk;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;
import org.talkstimeline.article.ArticleFolder;
import org.talkstimeline.article.RefusedArticle;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes in many articles, as many in a transaction as are at hand: whatever stops it,
 * what was told as taken is there, and sending all again goes on where it was.
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

	private final Restoring restoring;

	Bulk(Desk desk, Restoring restoring) {
		this.desk = desk;
		this.restoring = restoring;
	}

	/**
	 * Takes in newline-delimited JSON: an article a line, as it is posted, or what a
	 * service exported, in lines or as one document. A bad line is refused and the next
	 * one read.
	 * @param stream the lines in UTF-8
	 * @param told takes what became of each line, once it is committed
	 * @return what became of all
	 * @throws IOException if the stream cannot be read
	 */
	public Tally lines(InputStream stream, Consumer<Entry> told) throws IOException {
		Taking taking = new Taking(told, this.desk.isEmpty());
		BufferedInputStream buffered = new BufferedInputStream(stream, 1 << 16);
		if (ExportReader.begins(buffered)) {
			document(buffered, taking);
		}
		else {
			Lines lines = new Lines(buffered);
			long number = 0;
			for (byte[] line = lines.next(); line != null; line = lines.next()) {
				line(Long.toString(++number), new String(line, StandardCharsets.UTF_8).strip(), lines.tooLong(),
						taking);
				if (buffered.available() == 0) {
					taking.tray.empty();
				}
			}
		}
		return taking.end();
	}

	private void document(InputStream stream, Taking taking) {
		try {
			ExportReader.read(this.mapper, stream, new ExportReader.Items() {

				private long number;

				@Override
				public boolean wants(String list) {
					this.number = 0;
					return Bulk.this.restoring.takes(list);
				}

				@Override
				public void take(String list, JsonNode item) {
					one(list + " " + ++this.number, list, item, taking);
				}
			});
		}
		catch (JacksonException ex) {
			taking.refuse("document", "it is not JSON in UTF-8 to its end");
		}
	}

	private void line(String name, String text, boolean tooLong, Taking taking) {
		if (tooLong) {
			taking.refuse(name, "it is longer than " + Lines.LONGEST + " bytes");
		}
		else if (!text.isEmpty()) {
			try {
				JsonNode json = this.mapper.readTree(text);
				one(name, json.path("type").asString(""), json, taking);
			}
			catch (JacksonException ex) {
				taking.refuse(name, "it is not JSON in UTF-8");
			}
		}
	}

	private void one(String name, String kind, JsonNode json, Taking taking) {
		taking.expect(kind);
		try {
			if (kind.isEmpty()) {
				taking.tray.put(new Incoming(name, null, ArticleLine.read(json).checked()));
			}
			else if (Restoring.isArticle(kind)) {
				taking.tray.put(Restoring.article(name, json));
			}
			else {
				taking.tray.empty();
				Entry entry = this.restoring.take(kind, name, json);
				if (entry != null) {
					taking.tell(entry);
				}
			}
		}
		catch (RefusedArticle ex) {
			taking.refuse(name, ex.reason());
		}
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
		Taking taking = new Taking(told, false);
		contents.refused().forEach((file) -> taking.refuse(file.file(), file.reason()));
		contents.articles().forEach((file) -> taking.tray.put(new Incoming(file.file(), null, file.draft().checked())));
		return taking.end();
	}

	/**
	 * What has become of a stream so far. In a store that was empty, the slugs that lead
	 * on afterwards are those of the export and no others.
	 */
	private final class Taking {

		private final Consumer<Entry> told;

		private final Tray tray = new Tray(Bulk.this.desk, this::tell);

		private boolean fresh;

		private boolean restores;

		private Tally tally = Tally.NONE;

		private Taking(Consumer<Entry> told, boolean fresh) {
			this.told = told;
			this.fresh = fresh;
		}

		private void expect(String kind) {
			this.restores |= !kind.isEmpty();
			if (kind.startsWith("movedSlug")) {
				forget();
			}
		}

		private void forget() {
			this.tray.empty();
			if (this.fresh && this.restores) {
				Bulk.this.desk.forgetMoved();
			}
			this.fresh = false;
		}

		private void refuse(String name, String reason) {
			this.tray.empty();
			tell(new Entry(name, 400, null, reason));
		}

		private void tell(Entry entry) {
			this.told.accept(entry);
			this.tally = this.tally.with(entry);
		}

		private Tally end() {
			forget();
			return this.tally;
		}

	}

}
