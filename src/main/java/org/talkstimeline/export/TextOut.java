package org.talkstimeline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes text in UTF-8 from where a failure cannot be declared.
 */
class TextOut {

	private final OutputStream out;

	TextOut(OutputStream out) {
		this.out = out;
	}

	TextOut write(String text) {
		try {
			this.out.write(text.getBytes(StandardCharsets.UTF_8));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
