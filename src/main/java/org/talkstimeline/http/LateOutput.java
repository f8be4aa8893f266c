package org.talkstimeline.http;

import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpOutputMessage;

/**
 * An output that begins the answer with its first byte: until then, what goes wrong can
 * still be answered with an error. That beginning is sent at once, as what follows may
 * take its time.
 */
class LateOutput extends OutputStream {

	private final HttpOutputMessage message;

	private final boolean zip;

	private @Nullable OutputStream body;

	LateOutput(HttpOutputMessage message, boolean zip) {
		this.message = message;
		this.zip = zip;
	}

	@Override
	public void write(int value) throws IOException {
		write(new byte[] { (byte) value }, 0, 1);
	}

	@Override
	public void write(byte[] values, int offset, int length) throws IOException {
		boolean begins = this.body == null;
		body().write(values, offset, length);
		if (begins) {
			flush();
			if (this.message instanceof Flushable answer) {
				answer.flush();
			}
		}
	}

	@Override
	public void flush() throws IOException {
		body().flush();
	}

	/**
	 * Ends the answer. An answer that is not ended is seen to be cut off.
	 */
	void finish() throws IOException {
		if (body() instanceof GZIPOutputStream gzip) {
			gzip.finish();
		}
	}

	private OutputStream body() throws IOException {
		if (this.body == null) {
			OutputStream plain = this.message.getBody();
			this.body = this.zip ? new GZIPOutputStream(plain, 8192, true) : plain;
		}
		return this.body;
	}

}
