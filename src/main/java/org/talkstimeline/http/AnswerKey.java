package org.talkstimeline.http;

import java.util.Enumeration;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * All that an answer depends on besides the data: two requests with equal keys are
 * answered with the same bytes.
 *
 * @param host scheme, name and port under which the service was asked, as links hold them
 * @param path the path, as it was sent
 * @param query the query, as it was sent; null for none
 * @param accept the media types that are taken; null where all are
 */
record AnswerKey(String host, String path, @Nullable String query, @Nullable String accept) {

	private static final Set<String> READS = Set.of("GET", "HEAD");

	/**
	 * Reads the key of a request.
	 * @param request the request
	 * @return its key; null where its answer must not be kept: it writes, speaks for
	 * somebody, or says in several headers what it takes
	 */
	static @Nullable AnswerKey of(HttpServletRequest request) {
		if (!READS.contains(request.getMethod()) || request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
			return null;
		}
		Enumeration<String> accepts = request.getHeaders(HttpHeaders.ACCEPT);
		String accept = accepts.hasMoreElements() ? accepts.nextElement() : null;
		return accepts.hasMoreElements() ? null
				: new AnswerKey(request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort(),
						request.getRequestURI(), request.getQueryString(), accept);
	}

	/** How many bytes it takes, about. */
	int size() {
		return 2 * (this.host.length() + this.path.length() + ((this.query != null) ? this.query.length() : 0)
				+ ((this.accept != null) ? this.accept.length() : 0));
	}

}
