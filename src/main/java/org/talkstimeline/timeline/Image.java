package org.talkstimeline.timeline;

import org.jspecify.annotations.Nullable;

/**
 * A thing as one row shows it. Two images are equal where they look alike, whether one
 * was just resolved or read back from the store.
 *
 * @param <V> what is resolved
 */
final class Image<V> {

	private final String document;

	private final @Nullable V value;

	Image(String document, @Nullable V value) {
		this.document = document;
		this.value = value;
	}

	String document() {
		return this.document;
	}

	/** Gives what it was made from; what was read back is never written again. */
	V value() {
		if (this.value == null) {
			throw new IllegalStateException("read back from the store");
		}
		return this.value;
	}

	boolean shows(V resolved) {
		return resolved.equals(this.value);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Image<?> image && image.document.equals(this.document);
	}

	@Override
	public int hashCode() {
		return this.document.hashCode();
	}

}
