package org.talkstimeline.export;

import java.io.IOException;
import java.io.OutputStream;

import org.talkstimeline.timeline.Release;

/**
 * Writes a data set in one format. The same data set gives the same bytes: nothing but
 * the data set decides what is written, and no clock is looked at.
 */
interface Export {

	/**
	 * Writes the data set.
	 * @param release the data set, open for reading
	 * @param credits what to say of it
	 * @param out where to write; stays open
	 * @throws IOException where it cannot be written to
	 */
	void write(Release release, Credits credits, OutputStream out) throws IOException;

}
