package org.talkstimeline.extraction.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A data file of the lexicon: lines of columns between tabs, comments after '#'.
 */
final class Resource {

	private Resource() {
	}

	static InputStream open(String name) {
		InputStream in = Resource.class.getResourceAsStream("/lexicon/" + name);
		if (in == null) {
			throw new IllegalStateException("lexicon/" + name + " is not on the class path");
		}
		return in;
	}

	static List<String[]> rows(String name) {
		byte[] bytes = bytes(name);
		List<String[]> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		int from = 0;
		boolean comment = bytes.length > 0 && bytes[0] == '#';
		// columns are cut out of the bytes, as a long text of many scripts is slow to cut
		for (int i = 0; i <= bytes.length; i++) {
			byte here = (i < bytes.length) ? bytes[i] : (byte) '\n';
			if (here != '\t' && here != '\n') {
				continue;
			}
			if (!comment) {
				row.add(new String(bytes, from, i - from, StandardCharsets.UTF_8));
			}
			from = i + 1;
			if (here == '\n') {
				if (row.size() > 1 || row.size() == 1 && !row.get(0).isBlank()) {
					rows.add(row.toArray(String[]::new));
				}
				row.clear();
				comment = from < bytes.length && bytes[from] == '#';
			}
		}
		return rows;
	}

	private static byte[] bytes(String name) {
		try (InputStream in = open(name)) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
