package org.talkstimeline.timeline;

import java.util.List;

/**
 * What changed since a cursor, in order.
 *
 * @param content the changes, each thing once
 * @param next the cursor to ask with the next time
 * @param more whether there is more already
 */
public record Changes(List<Change> content, String next, boolean more) {

	/**
	 * Copies the list.
	 */
	public Changes {
		content = List.copyOf(content);
	}

	/**
	 * Writes the answer.
	 * @return its JSON text
	 */
	public String json() {
		return Json.write(this);
	}

}
