package org.talkstimeline.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;

/**
 * A strong entity tag, RFC 9110: the same for the same bytes, whenever and wherever they
 * are served from.
 *
 * @param value the tag without its quotes
 */
record EntityTag(String value) {

	private static final int HASH_BYTES = 16;

	/**
	 * Makes the tag of some bytes.
	 * @param body the bytes before they are compressed
	 * @param encoding how they are compressed, as a compressed answer is another sequence
	 * of bytes and a strong tag may not stand for both; empty for not at all
	 * @return the tag
	 */
	static EntityTag of(byte[] body, String encoding) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
			return new EntityTag(HexFormat.of().formatHex(Arrays.copyOf(hash, HASH_BYTES))).encoded(encoding);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/**
	 * Makes the tag of the same bytes, compressed.
	 * @param encoding how; empty for not at all
	 * @return the tag
	 */
	EntityTag encoded(String encoding) {
		return encoding.isEmpty() ? this : new EntityTag(this.value + "-" + encoding);
	}

	String quoted() {
		return "\"" + this.value + "\"";
	}

	/**
	 * Tells whether a client has the answer already.
	 * @param asked its request
	 * @return whether If-None-Match holds this tag or an asterisk
	 */
	boolean matches(HttpServletRequest asked) {
		String first = asked.getHeader(HttpHeaders.IF_NONE_MATCH);
		if (first == null) {
			return false;
		}
		// Nearly every client sends just the tag that it was given.
		return first.equals(quoted()) || Collections.list(asked.getHeaders(HttpHeaders.IF_NONE_MATCH))
			.stream()
			.flatMap((line) -> ETag.parse(line).stream())
			.anyMatch((tag) -> tag.isWildcard() || tag.tag().equals(this.value));
	}

}
