package org.talkstimeline.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says what a browser may do with a page: nothing but show it with its own files and ask
 * this service. What an article holds could not run even if it became markup.
 */
class PageHeaders extends OncePerRequestFilter {

	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
			+ "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

	private static final String EMBED = "/embed/";

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !PagePaths.holds(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean embedded = request.getRequestURI().startsWith(request.getContextPath() + EMBED);
		response.setHeader("Content-Security-Policy", POLICY + (embedded ? "*" : "'none'"));
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		response.setHeader(HttpHeaders.VARY, "Accept, Accept-Encoding");
		chain.doFilter(request, response);
	}

}
