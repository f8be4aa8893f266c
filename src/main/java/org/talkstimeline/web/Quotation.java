package org.talkstimeline.web;

import java.util.List;

/**
 * A passage of an article in which the words that say something are marked.
 *
 * @param source the article
 * @param pieces the passage
 */
record Quotation(Citation source, List<Piece> pieces) {

	Quotation {
		pieces = List.copyOf(pieces);
	}

}
