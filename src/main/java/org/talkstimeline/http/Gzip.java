package org.talkstimeline.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
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
	 * @param asked its request
	 * @return whether Accept-Encoding names it, or everything, with a weight above 0
	 */
	static boolean accepted(HttpServletRequest asked) {
		if (asked.getHeader(HttpHeaders.ACCEPT_ENCODING) == null) {
			return false;
		}
		String all = String.join(",", Collections.list(asked.getHeaders(HttpHeaders.ACCEPT_ENCODING)));
		boolean any = false;
		for (String coding : all.toLowerCase(Locale.ROOT).split(",")) {
			int weight = coding.indexOf(';');
			String name = ((weight < 0) ? coding : coding.substring(0, weight)).strip();
			boolean wanted = weight < 0 || !coding.substring(weight + 1).replace(" ", "").matches("q=0(\\.0*)?");
			if (name.equals(NAME)) {
				return wanted;
			}
			any |= name.equals("*") && wanted;
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
