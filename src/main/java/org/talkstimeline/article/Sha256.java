package org.talkstimeline.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * The hash that names content.
 */
public final class Sha256 {

	private Sha256() {
	}

	/**
	 * Hashes texts in order; where one ends and the next begins counts.
	 * @param parts the texts; null counts as empty
	 * @return 64 hexadecimal digits
	 */
	public static String of(@Nullable String... parts) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (String part : parts) {
				if (part != null) {
					digest.update(part.getBytes(StandardCharsets.UTF_8));
				}
				digest.update((byte) 0);
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
