package org.talkstimeline.extraction.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
		try (InputStream in = open(name)) {
			return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
				.filter((line) -> !line.isBlank() && line.charAt(0) != '#')
				.map((line) -> line.split("\t", -1))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
