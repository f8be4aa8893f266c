package org.talkstimeline.query;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/**
 * The formats of a collection: pages in JSON, or all of it as lines of JSON or as a
 * table.
 */
public enum Format {

	/** A page at a time. */
	JSON(MediaType.APPLICATION_JSON_VALUE),
	/** All of it, a line an item. */
	NDJSON(Format.NDJSON_TYPE),
	/** All of it, RFC 4180. */
	CSV(Format.CSV_TYPE);

	/** The media type of lines of JSON. */
	public static final String NDJSON_TYPE = "application/x-ndjson";

	/** The media type of a table. */
	public static final String CSV_TYPE = "text/csv";

	private final String type;

	Format(String type) {
		this.type = type;
	}

	/**
	 * Chooses a format for a client that does not name one in the address.
	 * @param accept the Accept header; null where there is none
	 * @return the format that the client likes best, JSON where it is all the same to it
	 */
	static Format accepted(@Nullable String accept) {
		try {
			List<MediaType> wanted = MediaType.parseMediaTypes(accept);
			MimeTypeUtils.sortBySpecificity(wanted);
			for (MediaType type : wanted) {
				for (Format format : values()) {
					if (type.getQualityValue() > 0 && type.includes(MediaType.valueOf(format.type))
							&& !format.isRefused(wanted)) {
						return format;
					}
				}
			}
		}
		catch (InvalidMediaTypeException ex) {
			// The framework has answered such a header with a 406 already, or does not
			// look at it, as the address offers one format only.
			return JSON;
		}
		return JSON;
	}

	private boolean isRefused(List<MediaType> wanted) {
		return wanted.stream()
			.anyMatch((type) -> type.getQualityValue() == 0 && type.equalsTypeAndSubtype(MediaType.valueOf(this.type)));
	}

	/** As the address names it. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
