package org.talkstimeline.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Which addresses belong to people with a browser: all that are not made for programs.
 */
final class PagePaths {

	private static final List<String> OTHERS = List.of("/api/", "/v3/", "/swagger-ui", "/actuator", "/problems");

	private PagePaths() {
	}

	static boolean holds(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return OTHERS.stream().noneMatch(path::startsWith);
	}

}
