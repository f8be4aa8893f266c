package org.talkstimeline.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages of any origin read. The framework's own filter says so only to requests with
 * an Origin header and adds Vary: Origin, which splits every shared cache for nothing, as
 * all origins are told the same.
 */
public class CrossOriginReads extends OncePerRequestFilter {

	private static final String ONE_DAY = "86400";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Link, Location");
		if (CorsUtils.isPreFlightRequest(request)) {
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, OPTIONS");
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, If-None-Match, If-Modified-Since");
			response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, ONE_DAY);
			response.setStatus(HttpServletResponse.SC_NO_CONTENT);
			return;
		}
		response.setHeader(HttpHeaders.VARY, "Accept, Accept-Encoding");
		chain.doFilter(request, response);
	}

}
