package org.talkstimeline.query;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/**
 * How a collection is wanted.
 *
 * @param page which page of it, in which order; where it is wanted whole, only the order
 * counts
 * @param format the format; null where the address does not name one
 */
public record Listing(Pageable page, @Nullable Format format) {

	/**
	 * Says in which format to answer.
	 * @return the format; a page in JSON where nothing else is asked for
	 */
	public Format chosen() {
		return (this.format != null) ? this.format : Format.JSON;
	}

	/**
	 * Chooses a format where none is named: what the address says stands before what a
	 * header asks for, as a link is passed on without headers.
	 * @param accept the Accept header; null where there is none
	 * @return the same with a format
	 */
	Listing accepting(@Nullable String accept) {
		return (this.format != null) ? this : new Listing(this.page, Format.accepted(accept));
	}

}
