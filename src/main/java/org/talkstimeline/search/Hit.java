package org.talkstimeline.search;

import java.util.List;

/**
 * Something that fits a question.
 *
 * @param answer what was to come back for it
 * @param score how well it fits, from 0 to 1
 * @param lines the lines in which words looked for stand, best first
 */
public record Hit(String answer, double score, List<MarkedLine> lines) {

	/**
	 * Copies the list.
	 */
	public Hit {
		lines = List.copyOf(lines);
	}

	/**
	 * Some of what fits, in order.
	 *
	 * @param hits those asked for
	 * @param total how many there are in all
	 */
	public record Some(List<Hit> hits, long total) {

		/**
		 * Copies the list.
		 */
		public Some {
			hits = List.copyOf(hits);
		}

	}

}
