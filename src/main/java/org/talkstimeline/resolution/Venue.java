package org.talkstimeline.resolution;

import java.util.List;

/**
 * A building or site.
 *
 * @param names its spellings, the one that stands first
 */
record Venue(List<String> names) {

	String name() {
		return this.names.get(0);
	}

}
