package org.talkstimeline.timeline;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A place in the order of changes of one store. What it looks like is nobody's business.
 *
 * @param store the store that it belongs to
 * @param revision the number of the last change that was seen
 */
record Cursor(String store, long revision) {

	private static final int DIGITS = 18;

	String text() {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((this.store + " " + this.revision).getBytes(StandardCharsets.UTF_8));
	}

	static Optional<Cursor> of(String text) {
		try {
			String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ");
			boolean read = parts.length == 2 && parts[1].length() <= DIGITS && parts[1].matches("\\d+");
			return read ? Optional.of(new Cursor(parts[0], Long.parseLong(parts[1]))) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
