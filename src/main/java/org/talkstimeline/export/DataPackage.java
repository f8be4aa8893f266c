package org.talkstimeline.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.talkstimeline.table.Csv;
import org.talkstimeline.timeline.Release;
import org.talkstimeline.linked.Json;

/**
 * Everything as a Frictionless Data Package, version 2: a table a file, and
 * {@code datapackage.json}, which comes last, as it holds a hash of each.
 */
class DataPackage implements Export {

	/**
	 * The first moment that a zip can name: entries are dated by the data, not by a
	 * clock.
	 */
	private static final LocalDateTime UNDATED = LocalDateTime.of(1980, 1, 1, 0, 0);

	@Override
	public void write(Release release, Credits credits, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		List<Object> resources = new ArrayList<>();
		for (Table table : Table.values()) {
			begin(zip, table + ".csv");
			DigestOutputStream hashed = new DigestOutputStream(zip, sha256());
			Counted counted = new Counted(hashed);
			long rows = rows(release, table, counted);
			zip.closeEntry();
			resources.add(resource(table, rows, counted.bytes, hashed.getMessageDigest()));
		}
		begin(zip, "datapackage.json");
		zip.write(Json.write(descriptor(credits, resources)).getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
		zip.finish();
	}

	private static void begin(ZipOutputStream zip, String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(UNDATED);
		zip.putNextEntry(entry);
	}

	private static long rows(Release release, Table table, OutputStream out) {
		long[] rows = { 0 };
		try (Csv csv = Csv.of(table.row(), out)) {
			release.each(table.kind(), (json) -> table.rows(json).forEach((row) -> {
				csv.writeRow(row);
				rows[0]++;
			}));
		}
		return rows[0];
	}

	private static Map<String, Object> resource(Table table, long rows, long bytes, MessageDigest hash) {
		Map<String, Object> resource = new LinkedHashMap<>();
		resource.put("name", table.toString());
		resource.put("type", "table");
		resource.put("path", table + ".csv");
		resource.put("scheme", "file");
		resource.put("format", "csv");
		resource.put("mediatype", "text/csv");
		resource.put("encoding", "utf-8");
		resource.put("bytes", bytes);
		resource.put("rows", rows);
		resource.put("hash", "sha256:" + HexFormat.of().formatHex(hash.digest()));
		resource.put("dialect", Map.of("lineTerminator", "\r\n"));
		resource.put("schema", TableSchema.of(table));
		return resource;
	}

	private static Map<String, Object> descriptor(Credits credits, List<Object> resources) {
		Map<String, Object> licence = new LinkedHashMap<>();
		licence.put("name", credits.licence());
		licence.put("path", credits.licenceUrl());
		Map<String, Object> descriptor = new LinkedHashMap<>();
		descriptor.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
		descriptor.put("name", credits.name());
		descriptor.put("title", "Peace negotiations as the press tells them");
		descriptor.put("description",
				"Rounds of talks, who sat at the table, what was agreed, and the words behind each. " + "How to cite: "
						+ credits.citation());
		descriptor.put("version", credits.version());
		descriptor.put("created", credits.day() + "T00:00:00Z");
		descriptor.put("licenses", List.of(licence));
		descriptor.put("sources", List.of(Map.of("title", "The articles in articles.csv", "path", "articles.csv")));
		descriptor.put("citation", credits.citation());
		descriptor.put("resources", resources);
		return descriptor;
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** Counts what goes through, and stays open when the table is closed. */
	private static final class Counted extends FilterOutputStream {

		private long bytes;

		private Counted(OutputStream out) {
			super(out);
		}

		@Override
		public void write(int value) throws IOException {
			this.out.write(value);
			this.bytes++;
		}

		@Override
		public void write(byte[] values, int offset, int length) throws IOException {
			this.out.write(values, offset, length);
			this.bytes += length;
		}

		@Override
		public void flush() {
			// The container decides when to send.
		}

		@Override
		public void close() {
			// The next table goes into the same file.
		}

	}

}
