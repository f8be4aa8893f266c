package org.talkstimeline.http;

import java.io.IOException;
import java.io.OutputStream;

import org.jspecify.annotations.Nullable;

/**
 * An answer that is written bit by bit.
 *
 * @param type its media type
 * @param version the version of the data set that it is written from: with the address it
 * names the bytes
 * @param filename under which name to save it; null where it is rather to be shown
 * @param body writes it
 */
public record Streamed(String type, String version, @Nullable String filename, Body body) {

	/** Writes an answer. */
	public interface Body {

		/**
		 * Writes all of it. What is thrown before the first byte becomes an error answer.
		 * @param out where to write
		 * @throws IOException where the client is gone
		 */
		void writeTo(OutputStream out) throws IOException;

	}

}
