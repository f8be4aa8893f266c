package org.talkstimeline.http;

import java.io.IOException;
import java.util.Collection;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages of any origin read. The framework's own filter says so only to requests with
 * an Origin header and adds Vary: Origin, which splits every shared cache for nothing, as
 * all origins are told the same. Pages may write only from the origins that are named for
 * it.
 */
public class CrossOriginReads extends OncePerRequestFilter {

	private static final String ONE_DAY = "86400";

	private static final Set<String> WRITES = Set.of("POST", "DELETE");

	private final Set<String> writers;

	/**
	 * Makes the filter.
	 * @param writers the origins whose pages may write
	 */
	public CrossOriginReads(Collection<String> writers) {
		this.writers = Set.copyOf(writers);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
				"ETag, Link, Location, Content-Disposition, Retry-After");
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		boolean writer = origin != null && this.writers.contains(origin);
		if (CorsUtils.isPreFlightRequest(request)) {
			answerPreflight(request, response, writer ? origin : null);
			return;
		}
		response.setHeader(HttpHeaders.VARY, "Accept, Accept-Encoding");
		if (!WRITES.contains(request.getMethod()) || keepsNothing(request)) {
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		}
		else if (writer) {
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
			response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
		}
		chain.doFilter(request, response);
	}

	/** A text that is only read is sent by POST, and yet no write. */
	private static boolean keepsNothing(HttpServletRequest request) {
		return request.getRequestURI().equals(ApiController.BASE + "/extractions");
	}

	private static void answerPreflight(HttpServletRequest request, HttpServletResponse response,
			@Nullable String writer) {
		boolean writes = writer != null;
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, writes ? writer : "*");
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, writes ? "GET, HEAD, OPTIONS, POST, DELETE"
				: keepsNothing(request) ? "POST, OPTIONS" : "GET, HEAD, OPTIONS");
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS,
				"Accept, Content-Type, If-None-Match, If-Modified-Since" + (writes ? ", Authorization" : ""));
		response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, ONE_DAY);
		if (writes) {
			response.setHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
		}
		response.setStatus(HttpServletResponse.SC_NO_CONTENT);
	}

}
