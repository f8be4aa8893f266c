package org.talkstimeline.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * An output for libraries that close what they write to, which is not theirs to end.
 */
class OpenEnded extends FilterOutputStream {

	OpenEnded(OutputStream out) {
		super(out);
	}

	@Override
	public void write(byte[] values, int offset, int length) throws IOException {
		this.out.write(values, offset, length);
	}

	@Override
	public void close() throws IOException {
		flush();
	}

}
