package org.talkstimeline.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

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
			String name = HexFormat.of().formatHex(Arrays.copyOf(hash, HASH_BYTES));
			return new EntityTag(encoding.isEmpty() ? name : name + "-" + encoding);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	String quoted() {
		return "\"" + this.value + "\"";
	}

	/**
	 * Tells whether a client has the answer already.
	 * @param asked the headers of its request
	 * @return whether If-None-Match holds this tag or an asterisk
	 */
	boolean matches(HttpHeaders asked) {
		return asked.getOrEmpty(HttpHeaders.IF_NONE_MATCH)
			.stream()
			.flatMap((line) -> ETag.parse(line).stream())
			.anyMatch((tag) -> tag.isWildcard() || tag.tag().equals(this.value));
	}

}
