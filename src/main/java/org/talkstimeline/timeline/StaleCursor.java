package org.talkstimeline.timeline;

/**
 * Says that a cursor is none of this store, so that nothing can be told since then.
 */
public class StaleCursor extends RuntimeException {

	private static final long serialVersionUID = 1L;

	StaleCursor(String cursor) {
		super(cursor);
	}

}
