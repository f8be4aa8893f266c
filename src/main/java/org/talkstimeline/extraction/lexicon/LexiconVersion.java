package org.talkstimeline.extraction.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * Names the state of the data files that rules go by.
 */
public final class LexiconVersion {

	static final List<String> FILES = List.of("agreements.tsv", "cities.tsv", "countries.tsv", "cues.tsv", "deals.tsv",
			"evidence.tsv", "groups.tsv", "halves.tsv", "namesakes.tsv", "organisations.tsv", "parties.tsv",
			"presence.tsv", "rivals.tsv", "track-record.tsv", "words.tsv");

	private static final String CHECKSUM = sum();

	private LexiconVersion() {
	}

	/**
	 * Gives a checksum of the files.
	 * @return eight hexadecimal digits, which change with any file
	 */
	public static String checksum() {
		return CHECKSUM;
	}

	private static String sum() {
		CRC32 sum = new CRC32();
		for (String file : FILES) {
			try (InputStream in = new CheckedInputStream(Resource.open(file), sum)) {
				in.transferTo(OutputStream.nullOutputStream());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return Long.toHexString(0x100000000L | sum.getValue()).substring(1);
	}

}
