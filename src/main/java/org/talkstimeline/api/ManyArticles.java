package org.talkstimeline.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.talkstimeline.desk.Bulk;
import org.talkstimeline.desk.Tally;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a stream of articles with a stream of what became of them.
 */
class ManyArticles {

	private final JsonMapper mapper = new JsonMapper();

	private final Bulk bulk;

	ManyArticles(Bulk bulk) {
		this.bulk = bulk;
	}

	void take(InputStream articles, OutputStream answer) throws IOException {
		Tally tally = this.bulk.lines(articles, (entry) -> write(answer, entry));
		write(answer, Map.of("summary", tally));
	}

	private void write(OutputStream answer, Object line) {
		try {
			answer.write((this.mapper.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
			answer.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
