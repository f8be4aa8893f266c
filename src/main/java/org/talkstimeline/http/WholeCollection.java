package org.talkstimeline.http;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.data.domain.Sort;
import org.talkstimeline.query.Format;
import org.talkstimeline.table.Csv;
import org.talkstimeline.timeline.Found;

/**
 * All of a collection, written while it is read.
 */
class WholeCollection {

	private final Found found;

	private final Sort sort;

	WholeCollection(Found found, Sort sort) {
		this.found = found;
		this.sort = sort;
	}

	Streamed as(Format format, Class<?> item) {
		String version = this.found.version();
		return (format == Format.CSV)
				? new Streamed(Format.CSV_TYPE + ";charset=UTF-8;header=present", version, null,
						(out) -> table(version, item, out))
				: new Streamed(Format.NDJSON_TYPE, version, null, (out) -> lines(version, out));
	}

	private void lines(String version, OutputStream out) {
		read(version, (json) -> {
			out.write(json.getBytes(StandardCharsets.UTF_8));
			out.write('\n');
		});
	}

	private void table(String version, Class<?> item, OutputStream out) {
		Csv table = Csv.of(item, out);
		read(version, table::write);
		table.close();
	}

	private void read(String version, Writer writer) {
		this.found.each(this.sort, version, (json) -> {
			try {
				writer.write(json);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private interface Writer {

		void write(String json) throws IOException;

	}

}
