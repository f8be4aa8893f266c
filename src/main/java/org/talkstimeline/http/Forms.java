package org.talkstimeline.http;

import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an answer, plain and compressed. Each form is made once, when it is first
 * asked for.
 */
final class Forms {

	private static final int LEAST_TO_COMPRESS = 1024;

	private final Form plain;

	private final @Nullable Form[] compressed = new @Nullable Form[Coding.values().length];

	Forms(byte[] body) {
		this.plain = new Form(body, "", EntityTag.of(body, ""));
	}

	/**
	 * Chooses the form that a client takes.
	 * @param asked its request
	 * @return the form
	 */
	Form wanted(HttpServletRequest asked) {
		if (this.plain.bytes.length >= LEAST_TO_COMPRESS) {
			for (Coding coding : Coding.accepted(asked)) {
				return compressed(coding);
			}
		}
		return this.plain;
	}

	/** Two clients that ask at once may both compress, which costs less than a lock. */
	private Form compressed(Coding coding) {
		Form known = this.compressed[coding.ordinal()];
		if (known == null) {
			known = new Form(coding.compress(this.plain.bytes), coding.label(), this.plain.tag.encoded(coding.label()));
			this.compressed[coding.ordinal()] = known;
		}
		return known;
	}

	/**
	 * Gives the size of the answer.
	 * @return bytes before compression
	 */
	int size() {
		return this.plain.bytes.length;
	}

	/**
	 * One form of an answer.
	 *
	 * @param bytes the bytes
	 * @param encoding how they are compressed; empty for not at all
	 * @param tag their entity tag
	 */
	record Form(byte[] bytes, String encoding, EntityTag tag) {

		/**
		 * Tells whether a client has it already.
		 * @param asked the request
		 * @param moment since when answers have been as they are
		 */
		boolean isKnown(HttpServletRequest asked, Optional<Instant> moment) {
			return this.tag.matches(asked) || moment.isPresent() && LastModified.isKnown(moment.orElseThrow(), asked);
		}

	}

}
