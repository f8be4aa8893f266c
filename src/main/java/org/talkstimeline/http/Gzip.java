package org.talkstimeline.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

import org.springframework.http.HttpHeaders;

/**
 * Compression of answers. The container's own is of no use for them: it leaves everything
 * alone that has a strong entity tag, as it could not keep the tag true.
 */
final class Gzip {

	/** As headers call it. */
	static final String NAME = "gzip";

	private Gzip() {
	}

	/**
	 * Tells whether a client takes gzip.
	 * @param asked the headers of its request
	 * @return whether Accept-Encoding names it, or everything, with a weight above 0
	 */
	static boolean accepted(HttpHeaders asked) {
		boolean any = false;
		for (String coding : asked.getValuesAsList(HttpHeaders.ACCEPT_ENCODING)) {
			String[] parts = coding.toLowerCase(Locale.ROOT).replace(" ", "").split(";");
			boolean wanted = parts.length < 2 || !parts[1].matches("q=0(\\.0*)?");
			if (parts.length > 0 && parts[0].equals("gzip")) {
				return wanted;
			}
			any |= parts.length > 0 && parts[0].equals("*") && wanted;
		}
		return any;
	}

	static byte[] compress(byte[] body) {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 4);
		try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
			gzip.write(body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return compressed.toByteArray();
	}

}
