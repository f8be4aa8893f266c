package org.talkstimeline.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream of any length, none of which takes more memory than a line may
 * have.
 */
final class Lines {

	/** An article at its longest, each character written as an escape. */
	static final int LONGEST = 8 * 1024 * 1024;

	private final InputStream stream;

	private boolean tooLong;

	Lines(InputStream stream) {
		this.stream = stream;
	}

	/** Gives the next line, as far as it is not too long; null after the last. */
	byte @Nullable [] next() throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		this.tooLong = false;
		int read = this.stream.read();
		if (read < 0) {
			return null;
		}
		while (read >= 0 && read != '\n') {
			if (line.size() < LONGEST) {
				line.write(read);
			}
			else {
				this.tooLong = true;
			}
			read = this.stream.read();
		}
		return line.toByteArray();
	}

	/** Tells whether the last line was longer than a line may be. */
	boolean tooLong() {
		return this.tooLong;
	}

}
