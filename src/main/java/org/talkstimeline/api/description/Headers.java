package org.talkstimeline.api.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.JsonSchema;

/**
 * Describes the headers of answers.
 */
enum Headers {

	/** RFC 9110. */
	ETAG("ETag", "A strong entity tag over the bytes sent.", "\"f00dfeedf00dfeedf00dfeedf00dfeed\""),
	/** RFC 9110. */
	LAST_MODIFIED("Last-Modified", "Since when no answer of the service has changed.", "Mon, 02 Jun 2025 14:30:00 GMT"),
	/** RFC 9111. */
	CACHE_CONTROL("Cache-Control", "Whether a copy may be kept, and that it must be revalidated.", "no-cache"),
	/** RFC 9110. */
	VARY("Vary", "Which headers of the request the answer depends on.", "Accept, Accept-Encoding"),
	/** RFC 8288. */
	LINK("Link", "The first, prev, next and last page, as far as there are such.",
			"</api/v1/rounds?page=0>; rel=\"first\""),
	/** RFC 9110. */
	LOCATION("Location", "Where to look instead.", "/api/v1/rounds/istanbul-2025-06-02"),
	/** RFC 9110. */
	RETRY_AFTER("Retry-After", "In how many seconds to try again.", "1"),
	/** The fetch standard. */
	ORIGIN("Access-Control-Allow-Origin", "Pages of any origin may read.", "*"),
	/** The fetch standard. */
	EXPOSED("Access-Control-Expose-Headers", "Which headers pages of other origins may read.",
			"ETag, Link, Location, Content-Disposition, Retry-After");

	private static final List<Headers> ALWAYS = List.of(ORIGIN, EXPOSED, CACHE_CONTROL);

	private final String header;

	private final String description;

	private final String example;

	Headers(String header, String description, String example) {
		this.header = header;
		this.description = description;
		this.example = example;
	}

	static Map<String, Header> all() {
		Map<String, Header> all = new LinkedHashMap<>();
		for (Headers one : values()) {
			JsonSchema schema = Schemas.of("string");
			schema.maxLength(8000).pattern("^[^\\u0000-\\u001F\\u007F]*$");
			all.put(one.header, new Header().description(one.description).schema(schema).example(one.example));
		}
		return all;
	}

	static List<String> ofRevalidation() {
		return named(List.of(ETAG, LAST_MODIFIED, VARY), ALWAYS);
	}

	static List<String> ofPage() {
		return named(List.of(ETAG, LAST_MODIFIED, VARY, LINK), ALWAYS);
	}

	static List<String> ofMove() {
		return named(List.of(LOCATION, ORIGIN, EXPOSED), List.of());
	}

	static List<String> anyOrigin() {
		return named(List.of(ORIGIN, EXPOSED), List.of());
	}

	static List<String> ofRefusal() {
		return named(List.of(RETRY_AFTER), ALWAYS);
	}

	static List<String> always() {
		return named(ALWAYS, List.of());
	}

	static Header reference(String header) {
		return new Header().$ref("#/components/headers/" + header);
	}

	private static List<String> named(List<Headers> some, List<Headers> more) {
		return Stream.concat(some.stream(), more.stream()).map((one) -> one.header).toList();
	}

}
