package org.talkstimeline.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of problem that the service tells apart. Each has an address of its own,
 * which answers with its description.
 */
public enum ProblemType {

	/** At least one query parameter is wrong. */
	INVALID_PARAMETER(400, "A query parameter is not valid",
			"Each entry of errors names a parameter and what would have been right. Nothing is ignored silently."),
	/** The body is wrong. */
	INVALID_BODY(400, "The body is not valid",
			"Each entry of errors points into the body (RFC 6901) and says what would have been right."),
	/** The request breaks HTTP itself. */
	BAD_REQUEST(400, "The request is not valid HTTP",
			"The address or a header holds characters that HTTP does not allow. Percent-encode addresses."),
	/** The request holds no token that would do. */
	UNAUTHORIZED(401, "Writing needs a token",
			"Send the header Authorization: Bearer with a token of this service. Reading needs none."),
	/** Nobody can write. */
	FORBIDDEN(403, "Writing is switched off", "The service was started without a token for writing."),
	/** There is nothing at the address. */
	NOT_FOUND(404, "There is nothing at this address",
			"The address is not one of the service's, or no item has the slug in it. GET /api/v1 links to everything."),
	/** The method is not offered at the address. */
	METHOD_NOT_ALLOWED(405, "The method is not offered here", "The Allow header lists the methods that are."),
	/** None of the acceptable media types is offered. */
	NOT_ACCEPTABLE(406, "None of the acceptable formats is offered", "The detail lists the formats that are."),
	/** The body is too large. */
	CONTENT_TOO_LARGE(413, "The body is too large", "The detail names the limit."),
	/** The address is too long. */
	URI_TOO_LONG(414, "The address is too long", "Ask for less at once: fewer filters, or shorter ones."),
	/** The media type of the body is not understood. */
	UNSUPPORTED_MEDIA_TYPE(415, "The format of the body is not supported", "Send JSON as application/json."),
	/** The client sends too much at once. */
	TOO_MANY_REQUESTS(429, "Too many requests", "Retry-After says in how many seconds to try again."),
	/** The headers are too large. */
	HEADERS_TOO_LARGE(431, "The headers are too large", "Address and headers together may have 8 KB."),
	/** A fault of the service. */
	INTERNAL_ERROR(500, "The service failed",
			"This is a fault of the service, not of the request. The detail holds the number under which it is logged."),
	/** The service cannot answer now. */
	UNAVAILABLE(503, "The service cannot answer now", "Try again in a moment.");

	/** Where the descriptions of the kinds stand. */
	static final String BASE = "/problems/";

	private final int status;

	private final String title;

	private final String description;

	ProblemType(int status, String title, String description) {
		this.status = status;
		this.title = title;
		this.description = description;
	}

	/**
	 * Finds the kind that stands for a status as such.
	 * @param status an HTTP status
	 * @return the kind; empty where the status alone says all
	 */
	static Optional<ProblemType> of(int status) {
		return Arrays.stream(values())
			.filter((type) -> type.status == status && type != INVALID_PARAMETER && type != INVALID_BODY)
			.findFirst();
	}

	/**
	 * Gives the status.
	 * @return an HTTP status
	 */
	public int status() {
		return this.status;
	}

	/**
	 * Gives the summary.
	 * @return the title of each problem of this kind
	 */
	public String title() {
		return this.title;
	}

	/**
	 * Gives the description.
	 * @return what it means and what to do about it
	 */
	public String description() {
		return this.description;
	}

	String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Gives the address.
	 * @return where it is described, which is the type of each problem of this kind
	 */
	public String uri() {
		return BASE + slug();
	}

}
