package org.talkstimeline.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.util.Native;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/**
 * How answers are compressed; what makes them smallest comes first. The container's own
 * compression is of no use for them: it leaves everything alone that has a strong entity
 * tag, as it could not keep the tag true.
 */
enum Coding {

	/** RFC 8878. Its library is native code, which not every machine can load. */
	ZSTD("zstd") {
		@Override
		byte[] compress(byte[] body) {
			return Zstd.compress(body, ZSTD_LEVEL);
		}

		@Override
		boolean isThere() {
			return Library.THERE;
		}
	},

	/** RFC 1952. */
	GZIP("gzip") {
		@Override
		byte[] compress(byte[] body) {
			ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 4);
			try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
				gzip.write(body);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			return compressed.toByteArray();
		}

		@Override
		boolean isThere() {
			return true;
		}
	};

	private static final int ZSTD_LEVEL = 12;

	/** Clients say one of a few things; whoever says others is read each time. */
	private static final int MOST_KNOWN = 100;

	private static final Map<String, Set<Coding>> KNOWN = new ConcurrentHashMap<>();

	private final String label;

	Coding(String label) {
		this.label = label;
	}

	/**
	 * Gives its name.
	 * @return as headers call it
	 */
	String label() {
		return this.label;
	}

	/**
	 * Compresses.
	 * @param body the bytes
	 * @return them, compressed
	 */
	abstract byte[] compress(byte[] body);

	abstract boolean isThere();

	/**
	 * Tells what a client takes.
	 * @param asked its request
	 * @return the codings that Accept-Encoding names with a weight above 0; gzip, too,
	 * where it takes everything
	 */
	static Set<Coding> accepted(HttpServletRequest asked) {
		if (asked.getHeader(HttpHeaders.ACCEPT_ENCODING) == null) {
			return Set.of();
		}
		String all = String.join(",", Collections.list(asked.getHeaders(HttpHeaders.ACCEPT_ENCODING)));
		Set<Coding> known = KNOWN.get(all);
		if (known == null) {
			known = read(all);
			if (KNOWN.size() < MOST_KNOWN) {
				KNOWN.put(all, known);
			}
		}
		return known;
	}

	private static Set<Coding> read(String header) {
		Set<Coding> accepted = EnumSet.noneOf(Coding.class);
		Set<String> refused = new HashSet<>();
		boolean any = false;
		for (String part : header.toLowerCase(Locale.ROOT).split(",")) {
			int weight = part.indexOf(';');
			String name = ((weight < 0) ? part : part.substring(0, weight)).strip();
			if (weight >= 0 && part.substring(weight + 1).replace(" ", "").matches("q=0(\\.0*)?")) {
				refused.add(name);
				continue;
			}
			any |= name.equals("*");
			for (Coding coding : values()) {
				if (coding.label.equals(name) && coding.isThere()) {
					accepted.add(coding);
				}
			}
		}
		if (any && !refused.contains(GZIP.label)) {
			accepted.add(GZIP);
		}
		return Collections.unmodifiableSet(accepted);
	}

	/** Is looked for when the first client takes it. */
	private static final class Library {

		static final boolean THERE = load();

		private static boolean load() {
			try {
				Native.load();
				return Native.isLoaded();
			}
			catch (LinkageError ex) {
				return false;
			}
		}

	}

}
