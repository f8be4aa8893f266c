package org.talkstimeline.spelling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A dictionary file of the class path: UTF-8, a line a row, tabs between columns, lines
 * that begin with {@code #} are not rows.
 *
 * @param rows the rows, each with its columns
 */
public record Lexicon(List<List<String>> rows) {

	/**
	 * Copies the rows.
	 */
	public Lexicon {
		rows = List.copyOf(rows);
	}

	/**
	 * Reads a dictionary.
	 * @param name the name of the file below {@code lexicon/}
	 * @return its rows
	 */
	public static Lexicon read(String name) {
		try (InputStream in = Lexicon.class.getResourceAsStream("/lexicon/" + name)) {
			if (in == null) {
				throw new IllegalStateException("The dictionary lexicon/" + name + " is missing from the class path");
			}
			BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
			return new Lexicon(reader.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> List.of(line.split("\t", -1)))
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read lexicon/" + name, ex);
		}
	}

	/**
	 * Takes a list apart.
	 * @param row a row
	 * @param column the number of a column, from 0
	 * @return the values between the column's bars; empty where the row ends before it
	 */
	public static List<String> values(List<String> row, int column) {
		if (row.size() <= column) {
			return List.of();
		}
		return Arrays.stream(row.get(column).split("\\|")).map(String::strip).filter((v) -> !v.isEmpty()).toList();
	}

}
